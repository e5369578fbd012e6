# Sourced by run: alerts in journald and in rsyslog, by every transport.
#
# In Debian 12 /dev/log is journald's. It keeps what comes and hands it on to rsyslog's socket, syslog.socket, whose
# first datagram starts an rsyslog that was stopped. So a stopped rsyslog is journald's concern there, and pactwatch's
# where it talks to rsyslog itself: by a socket of its own, by UDP, TCP or TLS.

journald_sockets="systemd-journald.socket systemd-journald-dev-log.socket systemd-journald-audit.socket"

ids_at_the_end() { sed -nE 's/.* id ([0-9A-Z]{26})$/\1/p' | sort; }
journald_ids() { inside journalctl -t pactwatch-alert -o cat --no-pager | ids_at_the_end; }
rsyslog_ids() { script 'grep -h " pactwatch-alert\[" /var/log/syslog' | ids_at_the_end; }
remote_ids() { script "cat /var/log/remote/$1" | ids_at_the_end; }

# arrived WHAT COUNT DOUBLES COMMAND...: what the command prints has the newest COUNT alerts of the store, none missing,
# at most DOUBLES twice. A sink in trouble is tried again after a minute at the latest.
arrived() {
    local what=$1 count=$2 doubles=$3 wanted seen
    shift 3
    wanted=$(store_ids | tail -n "$count")
    within 90 has_all "$wanted" "$@"
    seen=$("$@" | grep -F "$wanted")
    read -r lost doubled <<<"$(differences "$wanted" "$seen")"
    is "$what: of $count alerts lost" "$lost" 0
    at_most "$what: doubled" "$doubled" "$doubles"
}
has_all() {
    local wanted=$1
    shift
    [[ "$(differences "$wanted" "$("$@")")" == "0 "* ]]
}

# status_has WHAT PATTERN: what `pactwatch status` says. A sink gives up a send after a second, and says why then.
status_has() {
    within 10 has_in_status "$2"
    has "$1" "$(inside pactwatch status)" "$2"
}
has_in_status() { [[ "$(inside pactwatch status)" =~ $1 ]]; }

# messages WHEN COUNT [DOUBLES]: the newest COUNT alerts by way of /dev/log.
messages() {
    arrived "$1, in journald" "$2" "${3:-0}" journald_ids
    arrived "$1, in rsyslog's file" "$2" "${3:-0}" rsyslog_ids
}

# sink SETTINGS: the daemon anew, with alerts.syslog set so; without SETTINGS, with the default. A reload does not
# change where alerts go.
sink() {
    fast_settings "${1:+alerts: {syslog: $1\}}" >"$root/etc/pactwatch/pactwatch.yaml"
    inside systemctl restart pactwatch
    is "${1:-default}: state" "$(show ActiveState)" active
}

# try_sinks WHAT COMMAND...: `pactwatch alerts test`; the command prints what arrived behind the syslog sink.
try_sinks() {
    local what=$1 output id
    shift
    output=$(as pactwatch 'pactwatch alerts test; echo "status $?"')
    id=$(ids_at_the_end <<<"$output")
    is "$what: what alerts test says" "$(sed -E '1d; s/sent [0-9]+ bytes/sent N bytes/' <<<"$output" | tr '\n' ';')" \
        "text: appended a line to /var/log/pactwatch/alerts.log;ndjson: appended a line to /var/log/pactwatch/alerts.ndjson;syslog: sent N bytes to $destination;status 0;"
    within 10 has_all "$id" "$@"
    is "$what: the test in text log, NDJSON log, syslog" \
        "$(script "grep -c $id /var/log/pactwatch/alerts.log; grep -c $id /var/log/pactwatch/alerts.ndjson" | tr '\n' ' ')$("$@" | grep -c "$id")" "1 1 1"
}

test_of_all_sinks() {
    local destination=/dev/log
    try_sinks "/dev/log and journald" journald_ids
    try_sinks "/dev/log and rsyslog" rsyslog_ids
}

# journald takes the daemon's standard error too.
stopped_journald() {
    local pid
    pid=$(show MainPID)
    script "systemctl stop $journald_sockets systemd-journald 2>/dev/null; true"
    is "journald" "$(inside systemctl is-active systemd-journald)" inactive
    feed 8008 5 0.1
    within 30 has_alerts $((expected += 5))
    complete "files go on without journald" $expected
    is "alerts stay pending for syslog" "$(within_says 5 pending 5 syslog)" yes
    status_has "the status says why" '/dev/log: nobody listens \(ECONNREFUSED\)'
    is "the daemon lives" "$(show ActiveState) $(show MainPID)" "active $pid"
    script "systemctl start $journald_sockets systemd-journald 2>/dev/null; true"
    messages "after journald's start" 5
    is "nothing is pending" "$(within_says 5 pending 0 syslog)" yes
    # Its connection to the journal is gone; the next process has one again.
    inside systemctl restart pactwatch
}

# It is there and does nothing: datagrams queue up until its sockets are full.
hung_journald() {
    # What a socket holds is set when it is opened.
    script "echo 10 >/proc/sys/net/unix/max_dgram_qlen; systemctl stop $journald_sockets systemd-journald 2>/dev/null
        systemctl start $journald_sockets systemd-journald 2>/dev/null; systemctl restart pactwatch"
    local pid
    pid=$(show MainPID)
    # Its reports come when journald hangs: the reload before them talks to it.
    feed 8010 40 0.05 4
    script 'kill -STOP $(systemctl show -P MainPID systemd-journald)'
    within 30 has_alerts $((expected += 40))
    complete "files go on beside a journald that hangs" $expected
    is "alerts stay pending for syslog" "$(within_says 10 pending '[1-9][0-9]*' syslog)" yes
    status_has "the status says why" '/dev/log takes nothing \(EAGAIN\)'
    is "the daemon lives" "$(show ActiveState) $(show MainPID)" "active $pid"
    script 'kill -CONT $(systemctl show -P MainPID systemd-journald)'
    messages "after it goes on" 40
    is "the same process" "$(show MainPID)" "$pid"
    script "echo 512 >/proc/sys/net/unix/max_dgram_qlen; systemctl stop $journald_sockets systemd-journald 2>/dev/null
        systemctl start $journald_sockets systemd-journald 2>/dev/null; systemctl restart pactwatch"
}

stopped_rsyslog() {
    # It may be back at once: that it was stopped is a message too.
    script 'systemctl stop rsyslog 2>/dev/null; true'
    feed 8011 5 0.1
    within 30 has_alerts $((expected += 5))
    messages "a stopped rsyslog, started by journald's first datagram" 5
    is "rsyslog" "$(inside systemctl is-active rsyslog)" active
    # Without its socket as well it is not there for journald, which keeps what came and hands nothing on later.
    script 'systemctl stop syslog.socket rsyslog 2>/dev/null; true'
    feed 8012 5 0.1
    within 30 has_alerts $((expected += 5))
    arrived "rsyslog and its socket stopped, in journald" 5 0 journald_ids
    script 'systemctl start syslog.socket rsyslog'
    figure "lost for rsyslog, of 5: $(sleep 2; differences "$(store_ids | tail -n 5)" "$(rsyslog_ids)" | cut -d' ' -f1)"
}

journald_by_its_own_protocol() {
    local destination=/run/systemd/journal/socket id seen
    sink '{transport: journal}'
    feed 8013 3 0.1
    within 30 has_alerts $((expected += 3))
    messages "native protocol" 3
    id=$(store_ids | tail -n 1)
    seen=$(inside journalctl "PACTWATCH_ALERT_ID=$id" -o json --no-pager)
    is "messages of one alert" "$(wc -l <<<"$seen")" 1
    has "its stage" "$seen" '"PACTWATCH_STAGE":"signed"'
    has "its parties" "$seen" '"PACTWATCH_PARTIES":\["[a-z]{2}-[a-z-]+","[a-z]{2}-[a-z-]+"\]'
    has "its countries" "$seen" '"PACTWATCH_COUNTRIES":\["[A-Z]{2}","[A-Z]{2}"\]'
    has "its address" "$seen" '"PACTWATCH_URL":"http[^"]+"'
    has "its priority" "$seen" '"PRIORITY":"5"'
    has "its facility" "$seen" '"SYSLOG_FACILITY":"3"'
    has "its unit" "$seen" '"_SYSTEMD_UNIT":"pactwatch.service"'
    seen=$(sed -nE 's/.*"PACTWATCH_PARTIES":\["([^"]+)".*/\1/p' <<<"$seen")
    has "found by a party" "$(inside journalctl "PACTWATCH_PARTIES=$seen" -o cat --no-pager)" "$id"
    try_sinks "native protocol" journald_ids
    sink ""
}

# What rsyslog is asked to listen at, each with a file of its own.
collectors() {
    local name settings
    (cd "$work" && openssl req -x509 -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -days 2 -subj /CN=collector \
        -addext subjectAltName=IP:127.0.0.1 -keyout collector.key -out collector.pem 2>/dev/null)
    mkdir -p "$root/etc/rsyslog-tls" "$root/var/log/remote"
    cp "$work"/collector.{key,pem} "$root/etc/rsyslog-tls"
    cp "$work/collector.pem" "$root/etc/pactwatch/collector.pem"
    {
        cat <<-END
			global(DefaultNetstreamDriverCAFile="/etc/rsyslog-tls/collector.pem"
			    DefaultNetstreamDriverCertFile="/etc/rsyslog-tls/collector.pem"
			    DefaultNetstreamDriverKeyFile="/etc/rsyslog-tls/collector.key")
			module(load="imudp")
			module(load="imtcp")
			template(name="remote" type="string"
			    string="%protocol-version% %pri% %app-name% %msgid% %structured-data% %msg%\n")
		END
        for name in own udp tcp tls; do
            echo "ruleset(name=\"$name\") { action(type=\"omfile\" file=\"/var/log/remote/$name\" template=\"remote\") }"
        done
        cat <<-END
			input(type="imuxsock" Socket="/run/rsyslog/pactwatch" CreatePath="on" ruleset="own")
			input(type="imudp" address="127.0.0.1" port="5514" ruleset="udp")
			input(type="imtcp" address="127.0.0.1" port="5514" ruleset="tcp")
			input(type="imtcp" address="127.0.0.1" port="6514" ruleset="tls"
			    streamDriver.Name="gtls" streamDriver.Mode="1" streamDriver.AuthMode="anon")
		END
    } >"$root/etc/rsyslog.d/collectors.conf"
    is "rsyslog finds fault with its settings" "$(inside rsyslogd -N1 2>&1 | grep -c -i error)" 0
    inside systemctl restart rsyslog
    collector own 8014 /run/rsyslog/pactwatch '{socket: /run/rsyslog/pactwatch}' '^0 29 pactwatch-alert - - '
    collector udp 8015 127.0.0.1:5514 "{transport: udp, address: '127.0.0.1:5514'}"
    collector tcp 8016 127.0.0.1:5514 "{transport: tcp, address: '127.0.0.1:5514'}"
    collector tls 8017 127.0.0.1:6514 "{transport: tls, address: '127.0.0.1:6514', ca_file: collector.pem}"
    rm "$root/etc/rsyslog.d/collectors.conf"
    inside systemctl restart rsyslog
    sink ""
}

# collector NAME PORT DESTINATION SETTINGS [PATTERN]: five alerts arrive; five more while rsyslog and all its sockets
# are gone, when it is back.
collector() {
    local name=$1 destination=$3 pid
    sink "$4"
    pid=$(show MainPID)
    # The second half comes after 12 s.
    feed "$2" 10 1.2
    within 30 has_alerts $((expected + 3))
    within 20 script "grep -q SIGNED /var/log/remote/$name"
    has "$name: a message" "$(script "tail -n 1 /var/log/remote/$name")" \
        "${5:-^1 29 pactwatch-alert SIGNED \[pactwatch@32473 id=\"[0-9A-Z]{26\}\" stage=\"signed\"\] } ?[^A-Z]*[0-9T:-]+Z SIGNED memorandum: .* id [0-9A-Z]{26}$"
    try_sinks "$name" remote_ids "$name"
    script 'systemctl stop syslog.socket rsyslog 2>/dev/null; true'
    within 30 has_alerts $((expected += 10))
    is "$name: alerts stay pending without rsyslog" "$(within_says 5 pending '[1-9][0-9]*' syslog)" yes
    status_has "$name: the status says why" "$destination[ :][^(]*\([A-Z]+\)"
    has "$name: so does alerts test" "$(as pactwatch 'pactwatch alerts test; echo "status $?"')" \
        'syslog: FAILED: [^|]*status 74'
    script 'systemctl start syslog.socket rsyslog'
    arrived "$name, after rsyslog's start" 10 0 remote_ids "$name"
    complete "$name" $expected
    is "$name: the same process" "$(show ActiveState) $(show MainPID)" "active $pid"
}
