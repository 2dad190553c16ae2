// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ChatUserSettings`.
///
/// The service requires `mobile` in requests.
#[non_exhaustive]
pub struct ChatUserSettings {
    /// `mobile`, required.
    pub mobile: Option<super::MobileSettings>,
    __marks: rt::Marks,
}

rt::model!(ChatUserSettings {
    "mobile" Any mobile,
});

rt::setters!(ChatUserSettings {
    0 mobile with_mobile(super::MobileSettings) clear_mobile,
});
