# The two commands of the README are `make demo` and `make test`.
SHELL := /bin/bash
.DEFAULT_GOAL := help
.PHONY: help packages test-packages build release demo run deb test-systemd test lint imports check corpus fuzz clean

help: ## This list
	@grep -hE '^[a-z-]+:.*## ' $(MAKEFILE_LIST) | sed -E 's/^([a-z-]+):.*## /  make \1\t/' | expand -t 20

packages:
	@.ci/install-packages

test-packages:
	@.ci/install-packages --tests

build: packages ## Builds everything in debug mode; warnings are errors
	swift build --build-tests

release: packages ## Builds the optimised executable, .build/release/pactwatch
	swift build -c release --product pactwatch

demo: packages ## Plays a made-up newsroom on this machine and shows the alerts as they appear
	@Tests/Demo/play

run: release ## Watches real feeds (config/feeds.d); store and logs go to .build/run
	@mkdir -p .build/run
	@echo "==> alerts: tail -F .build/run/log/alerts.log    end: Ctrl-C"
	.build/release/pactwatch run --config config/pactwatch.yaml --seeds seeds --state .build/run

deb: ## Builds the Debian package, dist/pactwatch_VERSION_ARCH.deb
	@.ci/install-packages --deb
	@systemd/make-deb

test-systemd: ## Proves the package and its service in a booted Debian 12; as root
	@Tests/Systemd/run

lint: ## swift-format, strict
	swift format lint --strict --recursive Sources Tests Package.swift

imports: ## Fails on an import that the design does not allow
	@.ci/check-imports

check: build ## Checks the shipped settings, feeds, seeds and golden cases
	.build/debug/pactwatch check --config config/pactwatch.yaml --seeds seeds --summary

test: test-packages lint imports build check ## Lint, build, import check, all tests, end to end included
	# The reader's tests keep both threads of a small machine busy for minutes; those of transfers and of the daemon, which
	# have limits of time, do not run beside them.
	swift test --skip-build --filter 'PactDetectionTests|CorpusScoringTests'
	swift test --skip-build --skip PactDetectionTests --skip CorpusScoringTests

corpus: packages ## Scores the reader on the labelled items; NEWS="FILES" adds ordinary news and the clock
	swift build -c release --product corpus
	.build/release/corpus score
	.build/release/corpus overlap
	$(if $(NEWS),.build/release/corpus news $(NEWS))
	$(if $(NEWS),.build/release/corpus benchmark --news $(firstword $(NEWS)))

fuzz: packages ## Searches for inputs that break folding, automaton and reader; SECONDS=60 for each, ONLY=reader
	@SECONDS_EACH=$(or $(SECONDS),60) Tests/Fuzzing/run $(ONLY)

clean: ## Removes everything that was built
	rm -rf .build .build-fuzz dist
