//! Device platforms.

/// The usual spelling of a platform's name in `x-kandji-platforms`; an unknown name as it stands.
#[must_use]
pub fn platform_name(platform: &str) -> &str {
    match platform {
        "mac" => "Mac",
        "iphone" => "iPhone",
        "ipad" => "iPad",
        "apple-tv" => "Apple TV",
        "vision-pro" => "Apple Vision Pro",
        "android" => "Android",
        "windows" => "Windows",
        other => other,
    }
}
