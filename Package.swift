// swift-tools-version: 6.2
import PackageDescription

let package = Package(
    name: "pactwatch",
    products: [
        .executable(name: "pactwatch", targets: ["pactwatch"])
    ],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
        .package(url: "https://github.com/apple/swift-log", from: "1.16.2"),
        .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
        .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
        .package(url: "https://github.com/swift-server/swift-service-lifecycle", from: "2.13.0"),
    ],
    targets: [
        .systemLibrary(
            name: "CCurl", pkgConfig: "libcurl", providers: [.apt(["libcurl4-openssl-dev"])]),
        .systemLibrary(
            name: "CLibXML2", pkgConfig: "libxml-2.0", providers: [.apt(["libxml2-dev"])]),
        .target(name: "FeedFetching", dependencies: ["CCurl"]),
        .target(name: "FeedParsing", dependencies: ["CLibXML2"]),
        .target(name: "PollPolicy"),
        .target(name: "PartyModel", dependencies: [.product(name: "Yams", package: "Yams")]),
        .target(name: "PactDetection", dependencies: ["PartyModel"]),
        .target(name: "PactLedger", dependencies: ["PartyModel", "PactDetection"]),
        .target(
            name: "PactStorage",
            dependencies: [
                "FeedParsing", "PartyModel", "PactDetection", "PactLedger", "PollPolicy",
                .product(name: "GRDB", package: "GRDB.swift"),
            ]),
        .target(name: "AlertDelivery", dependencies: ["PactStorage", "PactDetection", "PartyModel"]),
        .target(
            name: "PactWatcher",
            dependencies: [
                "FeedFetching", "FeedParsing", "PollPolicy", "PartyModel", "PactDetection", "PactLedger",
                "PactStorage", "AlertDelivery",
                .product(name: "Logging", package: "swift-log"),
                .product(name: "ServiceLifecycle", package: "swift-service-lifecycle"),
                .product(name: "UnixSignals", package: "swift-service-lifecycle"),
                .product(name: "Yams", package: "Yams"),
            ]),
        .executableTarget(
            name: "pactwatch",
            dependencies: [
                "PactWatcher", "PartyModel", "PactDetection", "PactLedger", "FeedParsing", "PactStorage",
                "AlertDelivery",
                .product(name: "Logging", package: "swift-log"),
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ]),

        // The scriptable origin server of the end-to-end tests and of `make demo`; never installed.
        .target(name: "FeedOrigin", path: "Tests/FeedOrigin"),
        .executableTarget(
            name: "feed-origin", dependencies: ["FeedOrigin"], path: "Tests/FeedOriginCommand"),
        // What measures the reader on labelled items (`make corpus`); never installed.
        .target(name: "CorpusScoring", dependencies: ["PactDetection", "PartyModel"], path: "Tests/CorpusScoring"),
        .executableTarget(
            name: "corpus",
            dependencies: [
                "CorpusScoring", "PactDetection", "PartyModel",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ], path: "Tests/CorpusCommand"),

        .testTarget(
            name: "CorpusScoringTests", dependencies: ["CorpusScoring", "PactDetection", "PartyModel", "pactwatch"]),
        .testTarget(name: "FeedFetchingTests", dependencies: ["FeedFetching", "FeedOrigin"]),
        .testTarget(name: "FeedParsingTests", dependencies: ["FeedParsing"], resources: [.copy("Fixtures")]),
        .testTarget(name: "PollPolicyTests", dependencies: ["PollPolicy"]),
        .testTarget(name: "PartyModelTests", dependencies: ["PartyModel"]),
        .testTarget(name: "PactDetectionTests", dependencies: ["PactDetection", "PartyModel"]),
        .testTarget(name: "PactLedgerTests", dependencies: ["PactLedger", "PactDetection", "PartyModel"]),
        .testTarget(
            name: "PactStorageTests",
            dependencies: ["PactStorage", "PactLedger", "PactDetection", "PartyModel", "FeedParsing", "PollPolicy"]),
        .testTarget(
            name: "AlertDeliveryTests", dependencies: ["AlertDelivery", "PactStorage", "PactDetection", "PartyModel"]),
        .testTarget(
            name: "PactWatcherTests",
            dependencies: ["PactWatcher", "PartyModel", .product(name: "Logging", package: "swift-log")]),
        .testTarget(
            name: "EndToEndTests",
            dependencies: [
                "pactwatch", "FeedOrigin", "PactStorage", "PactLedger", "PactDetection", "PartyModel", "PollPolicy",
                "FeedParsing",
            ]),
    ],
    swiftLanguageModes: [.v6]
)

// The fuzzers need libFuzzer and flags that `make fuzz` sets.
if Context.environment["PACTWATCH_FUZZ"] != nil {
    package.targets += [
        .systemLibrary(name: "CLibFuzzer", path: "Tests/Fuzzing/CLibFuzzer"),
        .executableTarget(
            name: "fuzz", dependencies: ["CLibFuzzer", "PactDetection", "PartyModel"], path: "Tests/Fuzzing/Fuzz"),
    ]
}

// One set of rules for every target of ours; the system libraries have no Swift in them.
for target in package.targets where target.type != .system {
    target.swiftSettings =
        (target.swiftSettings ?? []) + [
            .enableUpcomingFeature("ExistentialAny"),
            .enableUpcomingFeature("MemberImportVisibility"),
            .enableUpcomingFeature("InternalImportsByDefault"),
            .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
            .treatAllWarnings(as: .error),
        ]
}
