# Sourced by run: the container, and what an assertion prints.

# --- Assertions: each prints ok or FAIL, and what was seen ---

passed=0
failed=0

say() { printf '\n==> %s\n' "$*"; }

# is WHAT SEEN WANTED
is() {
    if [[ "$2" == "$3" ]]; then
        passed=$((passed + 1))
        printf 'ok    %s: %s\n' "$1" "$2"
    else
        failed=$((failed + 1))
        printf 'FAIL  %s: wanted %s, seen %s\n' "$1" "$3" "$2"
    fi
}

# has WHAT SEEN PATTERN: an extended regular expression.
has() {
    if [[ "$2" =~ $3 ]]; then
        passed=$((passed + 1))
        printf 'ok    %s: %s\n' "$1" "$(head -n 1 <<<"${BASH_REMATCH[0]}" | cut -c1-300)"
    else
        failed=$((failed + 1))
        printf 'FAIL  %s: wanted /%s/, seen %s\n' "$1" "$3" "$(tail -n 5 <<<"${2:-nothing}" | cut -c1-300)"
    fi
}

# at_most WHAT SEEN LIMIT: whole numbers.
at_most() {
    if [[ "$2" =~ ^[0-9]+$ ]] && (($2 <= $3)); then
        passed=$((passed + 1))
        printf 'ok    %s: %s, at most %s\n' "$1" "$2" "$3"
    else
        failed=$((failed + 1))
        printf 'FAIL  %s: wanted at most %s, seen %s\n' "$1" "$3" "${2:-nothing}"
    fi
}

figure() { printf '      %s\n' "$*"; }

# within SECONDS COMMAND...: whether the command succeeds in that time, asked five times a second.
within() {
    local end=$((SECONDS + $1))
    shift
    until "$@" >/dev/null 2>&1; do
        ((SECONDS < end)) || return 1
        sleep 0.2
    done
}

# within_says SECONDS COMMAND...: the same in words, for `is`.
within_says() { if within "$@"; then echo yes; else echo "not in $1 s"; fi; }

# --- The container ---

console=$work/console
nspawn=
leader=

# A change of the list makes a new tree.
build_tree() {
    local wanted=systemd,systemd-sysv,dbus,rsyslog,rsyslog-gnutls,logrotate,libcurl4,libxml2,libsqlite3-0,ca-certificates,tzdata,passwd,procps
    if [[ "$(cat "$tree.packages" 2>/dev/null)" != "$wanted" || ! -x $tree/usr/lib/systemd/systemd ]]; then
        say "building a Debian 12 tree in $tree"
        rm -rf "$tree" "$tree.packages"
        # A mirror that stumbles gets a second chance.
        mmdebstrap --quiet --variant=minbase --include="$wanted" bookworm "$tree" ||
            { rm -rf "$tree" && mmdebstrap --quiet --variant=minbase --include="$wanted" bookworm "$tree"; } || return
        echo "$wanted" >"$tree.packages"
    fi
    cp -a "$tree" "$root"
    # The clock of the journal's lines, whatever the host has.
    ln -sf /usr/share/zoneinfo/UTC "$root/etc/localtime"
}

boot() {
    systemd-nspawn -q -D "$root" -b --private-network --register=no --keep-unit </dev/null >"$console" 2>&1 &
    nspawn=$!
    within 60 is_up
}

# `starting` is not yet up; `degraded` would be told by the assertions.
is_up() {
    leader=$(pgrep -P "$nspawn" | head -n 1)
    [[ -n "$leader" ]] && [[ "$(inside systemctl is-system-running)" =~ ^(running|degraded)$ ]]
}

halt() {
    [[ -n "$nspawn" ]] || return 0
    [[ -n "$leader" ]] && inside systemctl poweroff >/dev/null 2>&1
    within 20 is_gone || kill -KILL "$nspawn" "$leader" 2>/dev/null
    wait "$nspawn" 2>/dev/null
    nspawn=
}
# A child that ended and was not waited for yet still has its number.
is_gone() { [[ ! -e /proc/$nspawn/exe ]] || [[ -z "$(readlink "/proc/$nspawn/exe")" ]]; }

# Runs a program in the container. Its own /proc, network and mounts hold.
inside() { nsenter -t "$leader" -a -- "$@" </dev/null; }
script() { inside bash -c "$1"; }
as() { inside su "$1" -s /bin/bash -c "$2" 2>&1; }

show() { inside systemctl show -P "$1" pactwatch.service; }
# The lines of the daemon and of systemd about it since the present start of the system.
journal() { inside journalctl -b -u pactwatch.service --no-pager -o cat; }
journal_has() { journal | grep -q -- "$1"; }

# --- Feeds ---

# Reports of pacts between parties of different countries, each pair once: every one is news. The names are some that
# the shipped seeds know; pairs of one country are left out, for they are no pacts in the sense of the program.
pairs() {
    awk 'BEGIN {
        text = "KZ:Amanat|RU:United Russia|AZ:New Azerbaijan Party|AM:Prosperous Armenia|AZ:Musavat"
        text = text "|AM:Armenian Revolutionary Federation|AM:Republican Party of Armenia"
        text = text "|AZ:Azerbaijan Popular Front Party|BY:Belaya Rus|BY:Communist Party of Belarus"
        text = text "|BY:Liberal Democratic Party of Belarus|GE:Georgian Dream|GE:Lelo for Georgia|KG:Ata Meken"
        text = text "|KG:Butun Kyrgyzstan|KZ:Ak Zhol|KZ:Auyl|KZ:Baytaq|MD:Party of Action and Solidarity"
        text = text "|RU:Communist Party of the Russian Federation|RU:Communists of Russia"
        text = text "|RU:Liberal Democratic Party of Russia|RU:A Just Russia|TJ:Communist Party of Tajikistan"
        text = text "|TM:Agrarian Party of Turkmenistan|TM:Democratic Party of Turkmenistan"
        text = text "|MN:Mongolian People\x27s Party|TJ:People\x27s Democratic Party of Tajikistan"
        text = text "|UA:Batkivshchyna|UZ:Adolat Social Democratic Party|UZ:Ecological Party of Uzbekistan"
        text = text "|RS:Serbian Progressive Party|HU:Fidesz|GR:Syriza|ID:Golkar"
        n = split(text, party, "|")
        for (i = 1; i <= n; i++) for (j = i + 1; j <= n; j++)
            if (substr(party[i], 1, 2) != substr(party[j], 1, 2)) print substr(party[i], 4) "|" substr(party[j], 4)
    }'
}

# The pairs that no feed has used yet.
next_pair=1
# Seconds until the slowest origin has shown all its reports.
slowest=0
# feed PORT COUNT PAUSE [DELAY]: starts an origin whose one feed shows COUNT reports, one every PAUSE seconds, after a
# DELAY, and adds it to the feeds: not before, for a feed that does not answer is asked ever more seldom.
feed() {
    local items
    items=$(pairs | tail -n "+$next_pair" | head -n "$2" | awk -F'|' -v pause="$3" -v delay="${4:-0}" '{
        printf "%s{\"id\": \"%s\", \"title\": \"%s and %s sign memorandum\", \"text\": \"The %s and %s signed a" \
            " memorandum of cooperation in Ankara today.\", \"published\": \"now\", \"after\": %.2f}",
            (NR > 1 ? "," : ""), $1 "+" $2, $1, $2, $1, $2, delay + NR * pause }')
    next_pair=$((next_pair + $2))
    local lasts
    lasts=$(awk -v n="$2" -v pause="$3" -v delay="${4:-0}" 'BEGIN { printf "%d", delay + n * pause + 1 }')
    ((lasts <= slowest)) || slowest=$lasts
    echo "{\"feeds\": [{\"path\": \"/feed\", \"title\": \"Feed $1\", \"items\": [$items]}]}" >"$root/var/origin/$1.json"
    inside systemctl enable -q --now "feed-origin@$1"
    add_feed "$1"
    inside systemctl reload pactwatch
}

# In the file of feeds that is the administrator's own.
add_feed() {
    local file=$root/etc/pactwatch/feeds.d/local.yaml
    [[ -e "$file" ]] || echo "feeds:" >"$file"
    echo "  - {id: origin-$1, url: \"http://127.0.0.1:$1/feed\"}" >>"$file"
}

# --- Alerts ---

# Without what `pactwatch alerts test` leaves there.
log_ids() {
    script "cd /var/log/pactwatch && zcat -f $1* 2>/dev/null" | grep -vE '^TEST |"word": ?"TEST"' | sed -nE "$2" | sort
}
text_ids() { log_ids alerts.log 's/.* id ([0-9A-Z]{26})$/\1/p'; }
json_ids() { log_ids alerts.ndjson 's/^\{[^{]*"id": ?"([0-9A-Z]{26})".*/\1/p'; }
store_ids() { inside pactwatch alerts --all | sed -nE 's/.* id ([0-9A-Z]{26})$/\1/p' | sort; }
store_count() { store_ids | wc -l; }
has_alerts() { (($(store_count) >= $1)); }
delivered() { [[ "$(text_ids | wc -l) $(json_ids | wc -l)" == "$1 $1" ]]; }

# complete WHEN COUNT: store, text log and NDJSON log, rotated ones included, hold the same COUNT alerts, each once.
complete() {
    within 30 delivered "$2"
    local store text json
    store=$(store_ids)
    text=$(text_ids)
    json=$(json_ids)
    is "$1: alerts in the store" "$(wc -l <<<"$store")" "$2"
    is "$1: ids in the text logs lost and doubled" "$(differences "$store" "$text")" "0 0"
    is "$1: ids in the NDJSON logs lost and doubled" "$(differences "$store" "$json")" "0 0"
}
differences() {
    echo "$(comm -23 <(sort -u <<<"$1") <(sort -u <<<"$2") | wc -l) $(uniq -d <<<"$2" | wc -l)"
}
