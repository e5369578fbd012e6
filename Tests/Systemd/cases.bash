# Sourced by run: what the service promises, in the order in which it is tried. Each case leaves the daemon running.

cases=(
    install_and_first_alert rights_of_readers idle_service exposure test_of_all_sinks
    reload_with_good_settings reload_with_a_broken_file start_with_a_broken_file password_of_a_feed
    rotation_under_load kill_and_restart full_log_folder full_store
    stopped_journald hung_journald stopped_rsyslog journald_by_its_own_protocol collectors
    hung_process hung_thread end_by_SIGTERM reboot upgrade remove_and_purge
)

# So many alerts there must be by now.
expected=0

# Polls every second, alerts for all parties. $1: further settings; $2: folder of feeds.
fast_settings() {
    cat <<-END
		focus: any
		baseline: none
		feeds: ${2:-feeds.d}
		poll: {interval: 1s, min_interval: 1s, max_interval: 2s, timeout: 5s, host_pause: 0s}
		${1:-}
	END
}

install_and_first_alert() {
    mkdir -p "$root/var/origin"
    cp "$origin" "$root/usr/local/bin/feed-origin"
    cat >"$root/etc/systemd/system/feed-origin@.service" <<-END
		[Service]
		ExecStart=/usr/local/bin/feed-origin --port %i --script /var/origin/%i.json
		StandardError=null
		[Install]
		WantedBy=multi-user.target
	END
    cp "$package" "$root/root/pactwatch.deb"
    local output
    output=$(script 'DEBIAN_FRONTEND=noninteractive apt-get install -y /root/pactwatch.deb 2>&1')
    is "apt-get install" "$? $(grep -c '^E:' <<<"$output")" "0 0"
    is "state after the installation" "$(show ActiveState) $(show SubState)" "active running"
    is "enabled" "$(inside systemctl is-enabled pactwatch)" enabled
    # Type=notify: it is active because READY=1 came, and the status text came with it.
    is "type" "$(show Type)" notify
    has "status that the daemon told" "$(show StatusText)" 'feeds [0-9]+, failing [0-9]+, items [0-9]+, alerts [0-9]+, pending [0-9]+'
    is "complaints of libraries on standard error" "$(journal | grep -c 'Failed to set thread')" 0
    is "sysusers' user" "$(inside id -un pactwatch) $(inside id -gn pactwatch)" "pactwatch pactwatch"

    # With the shipped settings: the focus is the AK Party, the first poll of a feed alerts what is of today.
    cat >"$root/var/origin/8001.json" <<-END
		{"feeds": [{"path": "/feed", "title": "First", "language": "en", "items": [{"id": "first", "published": "-1m",
		  "title": "AK Party and Civil Contract sign memorandum",
		  "text": "The AK Party and Civil Contract signed a memorandum of cooperation in Ankara today."}]}]}
	END
    inside systemctl enable -q --now feed-origin@8001
    add_feed 8001
    is "reload with a feed of our own" "$(inside systemctl reload pactwatch 2>&1; echo $?)" 0
    within 15 has_alerts 1
    expected=1
    complete "first alert" 1
    has "the line that people tail" "$(script 'tail -n 1 /var/log/pactwatch/alerts.log')" '^20[0-9T:-]+Z SIGNED memorandum: .*AK Party \(TR\).* \| id [0-9A-Z]{26}$'
    messages "first alert" 1
    is "lines in journalctl -t pactwatch-alert" "$(inside journalctl -t pactwatch-alert -o cat --no-pager | wc -l)" 1
    is "lines of pactwatch-alert in rsyslog's files" "$(script 'grep -hs pactwatch-alert /var/log/syslog /var/log/*.log | wc -l')" 1
}

rights_of_readers() {
    script 'useradd -m -G adm reader && useradd -m stranger'
    is "folders and logs" "$(script 'stat -c "%n %U:%G %a" /var/log/pactwatch /var/log/pactwatch/* /var/lib/pactwatch /var/lib/pactwatch/pactwatch.sqlite' | tr '\n' ' ')" \
        "/var/log/pactwatch pactwatch:adm 750 /var/log/pactwatch/alerts.log pactwatch:adm 640 /var/log/pactwatch/alerts.ndjson pactwatch:adm 640 /var/lib/pactwatch pactwatch:adm 750 /var/lib/pactwatch/pactwatch.sqlite pactwatch:adm 640 "
    has "adm tails" "$(as reader 'tail -n 1 /var/log/pactwatch/alerts.log')" 'SIGNED memorandum'
    has "adm asks for alerts" "$(as reader 'pactwatch alerts')" 'SIGNED memorandum'
    has "adm asks for the status" "$(as reader 'pactwatch status')" 'running \(process [0-9]+\)'
    has "another may not tail" "$(as stranger 'tail -n 1 /var/log/pactwatch/alerts.log')" 'Permission denied'
    has "another may not ask" "$(as stranger 'pactwatch alerts; echo $?')" 'you may not read .*adm'
    has "another may not see the status" "$(as stranger 'pactwatch status')" 'you may not read'
    # The daemon's group could read the machine's logs; its mount namespace has none.
    is "the daemon sees of /var/log" "$(script 'ls /proc/$(systemctl show -P MainPID pactwatch)/root/var/log')" pactwatch
    inside systemctl stop pactwatch
    has "adm asks while no daemon runs" "$(as reader 'pactwatch alerts')" 'SIGNED memorandum'
    inside systemctl start pactwatch
}

idle_service() {
    # All shipped feeds have failed once by now (there is no network), and are tried again in 10 minutes or later.
    sleep 10
    local pid before after
    pid=$(show MainPID)
    before=$(ticks "$pid")
    sleep "$idle_seconds"
    after=$(ticks "$pid")
    figure "feeds: $(show StatusText)"
    figure "CPU in $idle_seconds s: $(((after - before) * 1000 / $(getconf CLK_TCK))) ms"
    figure "memory: $(script "grep -E '^(Rss|Pss|Pss_Anon|Pss_File)' /proc/$pid/smaps_rollup" | tr -s ' ' | tr '\n' ' ')"
    figure "highest so far: $(script "grep VmHWM /proc/$pid/status" | tr -s '\t ' ' '); threads $(script "ls /proc/$pid/task | wc -l")"
    figure "MemoryCurrent: $(show MemoryCurrent) (not set where the host has no unified cgroups)"
    at_most "resident memory at rest in KiB" "$(script "sed -nE 's/^VmRSS:[^0-9]*([0-9]+).*/\1/p' /proc/$pid/status")" 262144
    is "restarts" "$(show NRestarts)" 0
}
ticks() { script "cut -d' ' -f14,15 /proc/$1/stat" | awk '{print $1 + $2}'; }

exposure() {
    local seen
    seen=$(systemd-analyze security --offline=true --no-pager systemd/pactwatch.service | tail -n 1)
    has "systemd-analyze security" "$seen" '[0-9]+\.[0-9]+ [A-Z]+'
    at_most "exposure in tenths" "$(grep -oE '[0-9]+\.[0-9]+' <<<"$seen" | tr -d .)" 12
    is "systemd-analyze verify" "$(inside systemd-analyze verify --man=no pactwatch.service 2>&1)" ""
}

reload_with_good_settings() {
    # Shorter times for what follows.
    mkdir -p "$root/etc/systemd/system/pactwatch.service.d"
    printf '[Service]\nRestartSec=1s\nWatchdogSec=10s\n' >"$root/etc/systemd/system/pactwatch.service.d/test.conf"
    inside systemctl daemon-reload
    inside systemctl restart pactwatch
    local pid
    pid=$(show MainPID)
    fast_settings >"$root/etc/pactwatch/pactwatch.yaml"
    rm "$root"/etc/pactwatch/feeds.d/{agencies,papers,parties,search}.yaml
    is "reload" "$(inside systemctl reload pactwatch 2>&1; echo $?)" 0
    # One pair without the old focus: it alerts only with the new settings.
    feed 8002 1 0
    within 15 has_alerts $((expected += 1))
    complete "after the reload" $expected
    messages "after the reload" $expected
    is "the same process" "$(show MainPID)" "$pid"
}

reload_with_a_broken_file() {
    local pid output
    pid=$(show MainPID)
    # Its report comes 6 s from now, when the reload has been refused.
    feed 8003 1 6
    mv "$root/var/log/pactwatch/alerts.log" "$root/var/log/pactwatch/alerts.log.moved"
    echo "colour: red" >>"$root/etc/pactwatch/pactwatch.yaml"
    output=$(inside systemctl reload pactwatch 2>&1)
    is "reload fails" "$? $(grep -c 'failed' <<<"$output")" "1 1"
    has "the journal has file and line" "$(journal)" 'pactwatch.yaml:[0-9]+: error: unknown key .colour.'
    is "the daemon refuses by itself" "$(within_says 5 journal_has 'reload refused; the old settings stay in force')" yes
    is "state" "$(show ActiveState) $(show MainPID)" "active $pid"
    is "the log is open anew" "$(within_says 5 test -e "$root/var/log/pactwatch/alerts.log")" yes
    within 15 has_alerts $((expected += 1))
    complete "old settings go on" $expected
    is "the new log has the new alert" "$(script 'wc -l </var/log/pactwatch/alerts.log')" 1
    fast_settings >"$root/etc/pactwatch/pactwatch.yaml"
    is "reload with the file mended" "$(inside systemctl reload pactwatch 2>&1; echo $?)" 0
}

start_with_a_broken_file() {
    echo "colour: red" >>"$root/etc/pactwatch/pactwatch.yaml"
    inside systemctl restart pactwatch >/dev/null 2>&1
    sleep 7
    is "settings that cannot be read are not tried again" "$(show ActiveState) $(show ExecMainStatus) $(show NRestarts)" "failed 78 0"
    fast_settings >"$root/etc/pactwatch/pactwatch.yaml"
    inside systemctl reset-failed pactwatch
    is "start with the file mended" "$(inside systemctl start pactwatch 2>&1; echo $?)" 0
}

# LoadCredential=: only root reads the file, only the daemon the copy.
password_of_a_feed() {
    mkdir -p "$root/etc/pactwatch/credentials"
    (umask 077 && echo secret >"$root/etc/pactwatch/credentials/agency")
    printf '[Service]\nLoadCredential=agency:/etc/pactwatch/credentials/agency\n' \
        >"$root/etc/systemd/system/pactwatch.service.d/password.conf"
    inside systemctl daemon-reload
    inside systemctl restart pactwatch
    local pid
    pid=$(show MainPID)
    is "state" "$(show ActiveState)" active
    is "the daemon's copy" "$(script "cat /proc/$pid/root/run/credentials/pactwatch.service/agency")" secret
    has "a member of adm may not read it" "$(as reader 'cat /run/credentials/pactwatch.service/agency')" 'Permission denied'
}

rotation_under_load() {
    feed 8004 230 0.25
    local rotation failures=0
    for rotation in {1..20}; do
        # An empty log is not rotated.
        within 20 written alerts.log && within 20 written alerts.ndjson
        inside logrotate -f /etc/logrotate.d/pactwatch >>"$work/logrotate" 2>&1 || failures=$((failures + 1))
    done
    is "logrotate's failures and words" "$failures $(wc -l <"$work/logrotate")" "0 0"
    is "rotated logs" "$(script 'cd /var/log/pactwatch && ls -d alerts.log.[0-9]* | wc -l; ls -d alerts.ndjson.[0-9]* | wc -l' | tr '\n' ' ')" "20 20 "
    at_most "alerts before the last rotation" "$(store_count)" $((expected + 229))
    within 90 has_alerts $((expected += 230))
    complete "20 rotations under load" $expected
    messages "20 rotations under load" 230
    figure "lines in each log: $(script 'cd /var/log/pactwatch && for f in alerts.log*; do zcat -f $f | wc -l; done' | tr '\n' ' ')"
    is "owners and modes of all logs" "$(script 'stat -c "%U:%G %a" /var/log/pactwatch/* | sort -u')" "pactwatch:adm 640"
    is "complaints about a log's group" "$(journal | grep -c 'cannot be given to group')" 0
    # Signals that come during a reload are one.
    figure "reloads so far: $(journal | grep -c '^notice: reloaded')"
    at_most "most resident memory since the start, in KiB" \
        "$(script "sed -nE 's/^VmHWM:[^0-9]*([0-9]+).*/\1/p' /proc/$(show MainPID)/status")" 393216
}
written() { [[ -s "$root/var/log/pactwatch/$1" ]]; }

kill_and_restart() {
    local restarts kill
    restarts=$(show NRestarts)
    feed 8005 90 0.25
    for kill in 1 2 3; do
        # The start takes seconds, and no alert comes in them.
        within 20 is_active
        sleep 3
        inside systemctl kill --kill-whom=main --signal=KILL pactwatch
    done
    within 60 has_alerts $((expected += 90))
    complete "three kills under load" $expected
    # At least once: a kill between the message and its mark repeats one alert.
    messages "three kills under load" 90 3
    figure "alerts between the kills: $(journal | awk '/notice: alert id=/ { n++ } /code=killed, status=9/ { printf "%d ", n; n = 0 } END { print n }')"
    is "three restarts" "$(within_says 10 restarted $((restarts + 2)))" yes
    is "state" "$(within_says 10 is_active)" yes
}

# on_small_disk FOLDER: a tmpfs of 1 MiB beyond what lies there, and the service on it.
on_small_disk() {
    local size=$(($(script "du -sk $1" | cut -f1) + 2048))
    inside systemctl stop pactwatch
    script "cp -a $1 /var/small && mount -t tmpfs -o size=${size}k,mode=750 tmpfs $1 && chown pactwatch:adm $1 && cp -a /var/small/. $1/"
    inside systemctl start pactwatch
}
off_small_disk() {
    inside systemctl stop pactwatch
    script "rm -rf /var/small && cp -a $1 /var/small && umount $1 && cp -a /var/small/. $1/ && rm -rf /var/small"
    inside systemctl start pactwatch
}
fill() { script "dd if=/dev/zero of=$1/filler bs=4k status=none 2>/dev/null; true"; }
# pending PATTERN [SINK]: alerts that a sink has not delivered yet.
pending() { [[ "$(inside pactwatch status --json)" =~ \"sink\":\"${2:-[a-z]+}\",\"pending\":$1, ]]; }

full_log_folder() {
    on_small_disk /var/log/pactwatch
    fill /var/log/pactwatch
    local pid
    pid=$(show MainPID)
    # Long lines: what is left of a page does not hold them.
    feed 8006 50 0.05
    within 30 has_alerts $((expected += 50))
    is "alerts in the store" "$(store_count)" $expected
    is "alerts stay pending" "$(within_says 10 pending '[1-9][0-9]*')" yes
    within 10 journal_has 'alerts stay pending: write'
    has "the daemon says so" "$(journal)" 'alerts stay pending: write [^ ]+: No space left on device'
    is "the daemon lives" "$(show ActiveState) $(show MainPID)" "active $pid"
    inside rm /var/log/pactwatch/filler
    within 70 delivered $expected
    complete "after there is room again" $expected
    is "the same process" "$(show MainPID)" "$pid"
    off_small_disk /var/log/pactwatch
}

full_store() {
    on_small_disk /var/lib/pactwatch
    local pid
    pid=$(show MainPID)
    # Its reports come when there is no room any more; before, the reload needs some.
    feed 8007 50 0.05 5
    fill /var/lib/pactwatch
    within 30 journal_has 'error: the store refuses a commit'
    sleep 5
    has "the daemon says so" "$(journal)" 'error: the store refuses a commit error="[^"]*full[^"]*"'
    at_most "alerts in the store" "$(store_count)" $((expected + 49))
    is "the daemon lives" "$(show ActiveState) $(show MainPID)" "active $pid"
    inside rm /var/lib/pactwatch/filler
    within 90 has_alerts $((expected += 50))
    complete "after there is room again" $expected
    is "the same process" "$(show MainPID)" "$pid"
    off_small_disk /var/lib/pactwatch
}

hung_process() {
    local pid restarts
    pid=$(show MainPID)
    restarts=$(show NRestarts)
    inside systemctl kill --kill-whom=main --signal=STOP pactwatch
    is "the watchdog restarts it" "$(within_says 30 restarted "$restarts")" yes
    has "by SIGABRT" "$(journal)" 'Watchdog timeout \(limit [0-9]+s\)!'
    is "state" "$(within_says 10 is_active) $(($(show MainPID) == pid))" "yes 0"
}
restarted() { (($(show NRestarts) > $1)); }
is_active() { [[ "$(show ActiveState)" == active ]]; }

# One thread alone is held by ptrace, as one that never returns from a call would be: the thread of the transfers.
hung_thread() {
    local pid restarts holder
    pid=$(pgrep -f '^/usr/bin/pactwatch run$' | head -n 1)
    restarts=$(show NRestarts)
    if ! holder=$(hold_transfer_thread "$pid"); then
        figure "left out: no python3 here to hold a thread by ptrace"
        return
    fi
    is "the watchdog restarts it" "$(within_says 60 restarted "$restarts")" yes
    is "state" "$(within_says 10 is_active)" yes
    kill "$holder" 2>/dev/null
}
# The transfer thread is the one that waits in poll(2) (7 on x86-64) or ppoll(2) (73 on arm64). Prints who holds it.
hold_transfer_thread() {
    command -v python3 >/dev/null || return 1
    local task try
    for try in {1..50}; do
        for task in /proc/"$1"/task/*; do
            [[ "$(cut -d' ' -f1 "$task/syscall")" =~ ^(7|73)$ ]] || continue
            Tests/Systemd/hold-thread "${task##*/}" >"$work/held" 2>&1 &
            within 5 grep -q held "$work/held" && echo $! && return
        done
        sleep 0.1
    done
    return 1
}

end_by_SIGTERM() {
    local start took
    start=$(date +%s%N)
    inside systemctl stop pactwatch
    took=$((($(date +%s%N) - start) / 1000000))
    is "result" "$(show ActiveState) $(show Result) $(show ExecMainStatus)" "inactive success 0"
    at_most "milliseconds" "$took" 5000
    inside systemctl start pactwatch
}

reboot() {
    complete "before" $expected
    # With --keep-unit nspawn ends with 133 for a reboot, and whoever started it starts it again.
    inside systemctl reboot 2>/dev/null
    is "the container goes down" "$(within_says 30 is_gone)" yes
    wait "$nspawn"
    is "for a reboot" "$?" 133
    boot
    is "and up" "$?" 0
    is "state" "$(within_says 15 is_active)" yes
    # The origins show all their reports again, dated anew; a further one shows that the watch goes on.
    local start=$SECONDS
    sleep 5
    feed 8009 1 0
    within 20 has_alerts $((expected += 1))
    while ((SECONDS < start + slowest + 5)); do sleep 1; done
    complete "after the reboot" $expected
}
# repack VERSION: the same package as a later version with other settings shipped.
repack() {
    rm -rf "$work/deb"
    dpkg-deb -R "$package" "$work/deb"
    sed -i "s/^Version: .*/Version: $1/" "$work/deb/DEBIAN/control"
    echo "# shipped by $1" | tee -a "$work/deb/etc/pactwatch/pactwatch.yaml" >>"$work/deb/etc/logrotate.d/pactwatch"
    dpkg-deb --root-owner-group -Znone -b "$work/deb" "$root/root/pactwatch_$1.deb" >/dev/null
}
apt_install() { script "DEBIAN_FRONTEND=noninteractive apt-get install -y -o Dpkg::Options::=--force-confold /root/$1 2>&1"; }

upgrade() {
    local pid output settings
    repack 99.1
    pid=$(show MainPID)
    settings=$(md5sum <"$root/etc/pactwatch/pactwatch.yaml")
    output=$(apt_install pactwatch_99.1.deb)
    is "apt-get install of 99.1" "$? $(inside dpkg-query -W -f '${Version}' pactwatch)" "0 99.1"
    is "the administrator's settings" "$(md5sum <"$root/etc/pactwatch/pactwatch.yaml")" "$settings"
    is "the shipped ones beside them" "$(script 'tail -n 1 /etc/pactwatch/pactwatch.yaml.dpkg-dist')" "# shipped by 99.1"
    is "a file that nobody changed is new" "$(script 'tail -n 1 /etc/logrotate.d/pactwatch')" "# shipped by 99.1"
    is "feeds that the administrator deleted stay away" "$(script 'ls /etc/pactwatch/feeds.d')" local.yaml
    is "the service runs, a new process" "$(show ActiveState) $(($(show MainPID) == pid))" "active 0"
    complete "after the upgrade" $expected
    repack 99.2
    inside systemctl stop pactwatch
    output=$(apt_install pactwatch_99.2.deb)
    is "one that was stopped stays so" "$(inside dpkg-query -W -f '${Version}' pactwatch) $(show ActiveState)" "99.2 inactive"
    inside systemctl start pactwatch
}

remove_and_purge() {
    script 'DEBIAN_FRONTEND=noninteractive apt-get remove -y pactwatch >/dev/null 2>&1'
    is "after remove: processes, program" "$(script 'pgrep -c -x pactwatch; ls /usr/bin/pactwatch 2>/dev/null')" 0
    is "after remove: settings, store and logs stay" "$(script 'ls -d /etc/pactwatch/pactwatch.yaml /var/lib/pactwatch/pactwatch.sqlite /var/log/pactwatch/alerts.log' | wc -l)" 3
    script 'apt-get install -y -o Dpkg::Options::=--force-confold /root/pactwatch_99.2.deb >/dev/null 2>&1'
    is "installed again: state" "$(show ActiveState)" active
    complete "installed again" $expected
    is "purge" "$(script 'DEBIAN_FRONTEND=noninteractive apt-get purge -y pactwatch >/dev/null 2>&1; echo $?')" 0
    is "after purge: what is left" "$(script 'find / -xdev -path /proc -prune -o -iname "*pactwatch*" -print' | grep -vE '^/(root|proc|sys|usr/share/doc)/|^/etc/systemd/system/pactwatch.service.d' | tr '\n' ' ')" ""
    is "the user stays" "$(inside id -un pactwatch)" pactwatch
    is "failed units" "$(inside systemctl --failed --no-legend --plain | wc -l)" 0
}
