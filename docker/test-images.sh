#!/usr/bin/env bash
# Makes the base images of the Dockerfile and of compose.yaml, under the same names, on a Debian machine that reaches no
# image registry. Images that exist already are kept.
#   eclipse-temurin:25-jdk  Debian 13 with the Temurin 25 of this machine
#   debian:13-slim          Debian 13
#   postgres:18             a stand-in: Debian's PostgreSQL 18 with the settings of the official image that we use
# Needs root, debootstrap and podman. ENGINE is the engine that stores the images, JDK25 the folder of a Temurin 25.
set -euo pipefail
read -ra engine <<<"${ENGINE:-podman}"
jdk=${JDK25:-$(find /usr/lib/jvm -maxdepth 1 -name '*temurin-25*' -print -quit 2>/dev/null)}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

has() {
  "${engine[@]}" image inspect "$1" >/dev/null 2>&1
}

# Makes an image of a Debian release. A release that debootstrap does not know is made with the script of unstable.
debian() {
  local release=$1 image=$2 mirror
  has "$image" && return
  echo "making $image from Debian's packages"
  # shellcheck disable=SC2016 # the format of apt-get
  mirror=$(apt-get indextargets --format '$(REPO_URI)' 'Created-By: Packages' 'Origin: Debian' 'Label: Debian' | head -n 1)
  debootstrap --variant=minbase "$release" "$work/$release" "$mirror" /usr/share/debootstrap/scripts/sid >"$work/log" \
    || { tail "$work/log" >&2; return 1; }
  # files that the slim images do not contain
  tar -C "$work/$release" --exclude='./var/lib/apt/lists/*' --exclude='./var/cache/apt/*' --exclude='./usr/share/doc/*' \
    --exclude='./usr/share/man/*' --exclude='./usr/share/locale/*' -c . | "${engine[@]}" import -q - "$image" >/dev/null
  rm -rf "${work:?}/$release"
}

build() {
  local image=$1 context=$2
  has "$image" && return
  echo "making $image"
  "${engine[@]}" build --isolation chroot --network host --pull=never --format docker -q -t "$image" "$context" >/dev/null
}

temurin() {
  [ -n "$jdk" ] || { echo "No Temurin 25 on this machine: set JDK25 to its folder" >&2; return 1; }
  mkdir -p "$work/temurin"
  cp -aL "$jdk" "$work/temurin/openjdk"
  cat >"$work/temurin/Dockerfile" <<'END'
FROM debian:13-slim
RUN apt-get update -qq \
    && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends ca-certificates curl fontconfig >/dev/null \
    && rm -rf /var/lib/apt/lists/*
COPY openjdk /opt/java/openjdk
ENV JAVA_HOME=/opt/java/openjdk PATH=/opt/java/openjdk/bin:/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin
END
  build eclipse-temurin:25-jdk "$work/temurin"
}

postgres() {
  mkdir -p "$work/postgres"
  cat >"$work/postgres/entry" <<'END'
#!/bin/bash
# The part of the entry point of the official image that compose.yaml needs.
set -euo pipefail
if [ ! -s "$PGDATA/PG_VERSION" ]; then
  password=${POSTGRES_PASSWORD:-$(cat "${POSTGRES_PASSWORD_FILE:?}")}
  user=${POSTGRES_USER:-postgres}
  # shellcheck disable=SC2086 # several words, as in the official image
  initdb --username="$user" --pwfile=<(echo "$password") ${POSTGRES_INITDB_ARGS:-} --auth-local=trust --auth-host=scram-sha-256 >/dev/null
  echo "host all all all scram-sha-256" >>"$PGDATA/pg_hba.conf"
  pg_ctl -s -w -o "-c listen_addresses=''" start
  createdb -U "$user" "${POSTGRES_DB:-$user}"
  pg_ctl -s -w -m fast stop
fi
exec "$@"
END
  chmod 755 "$work/postgres/entry"
  cat >"$work/postgres/Dockerfile" <<'END'
FROM debian:forky-slim
# a mirror of the testing release may be weeks old
RUN mkdir -p /etc/postgresql-common \
    && echo 'create_main_cluster = false' >/etc/postgresql-common/createcluster.conf \
    && apt-get -o Acquire::Check-Valid-Until=false update -qq \
    && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends postgresql-18 >/dev/null \
    && rm -rf /var/lib/apt/lists/* \
    && install -d -o postgres -g postgres -m 1777 /var/lib/postgresql /var/run/postgresql
ENV PATH=/usr/lib/postgresql/18/bin:/usr/sbin:/usr/bin:/sbin:/bin PGDATA=/var/lib/postgresql/18/docker
COPY entry /usr/local/bin/entry
VOLUME /var/lib/postgresql
STOPSIGNAL SIGINT
ENTRYPOINT ["/usr/local/bin/entry"]
CMD ["postgres"]
END
  build postgres:18 "$work/postgres"
}

debian trixie debian:13-slim
has eclipse-temurin:25-jdk || temurin
has postgres:18 || { debian forky debian:forky-slim && postgres; }
