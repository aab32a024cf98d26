// swift-tools-version:6.0

import PackageDescription

let client: Target.Dependency = .product(name: "OpenAPIClient", package: "client")

let package = Package(
    name: "driver",
    platforms: [.macOS(.v10_15)],
    dependencies: [.package(path: "../client")],
    targets: [
        .executableTarget(name: "decode", dependencies: [client]),
        .executableTarget(name: "wire", dependencies: [client]),
    ]
)
