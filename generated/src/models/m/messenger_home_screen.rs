// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `MessengerHomeScreen`.
#[non_exhaustive]
pub struct MessengerHomeScreen {
    /// `enabled`.
    pub enabled: Option<bool>,
    /// `logoUrl`.
    pub logo_url: Option<String>,
    __marks: rt::Marks,
}

rt::model!(MessengerHomeScreen {
    "enabled" Bool enabled,
    "logoUrl" Str logo_url,
});

rt::setters!(MessengerHomeScreen {
    0 enabled with_enabled(bool) clear_enabled,
    1 logo_url with_logo_url(impl Into<String>) clear_logo_url,
});
