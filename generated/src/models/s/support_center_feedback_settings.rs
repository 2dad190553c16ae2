// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `SupportCenterFeedbackSettings`.
#[non_exhaustive]
pub struct SupportCenterFeedbackSettings {
    /// `enabled`.
    pub enabled: Option<bool>,
    __marks: rt::Marks,
}

rt::model!(SupportCenterFeedbackSettings {
    "enabled" Bool enabled,
});

rt::setters!(SupportCenterFeedbackSettings {
    0 enabled with_enabled(bool) clear_enabled,
});
