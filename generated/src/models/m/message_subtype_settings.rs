// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `MessageSubtypeSettings`.
#[non_exhaustive]
pub struct MessageSubtypeSettings {
    /// `enableAutoAnswer`.
    pub enable_auto_answer: Option<bool>,
    /// `enableInactivityTimeout`.
    pub enable_inactivity_timeout: Option<bool>,
    __marks: rt::Marks,
}

rt::model!(MessageSubtypeSettings {
    "enableAutoAnswer" Bool enable_auto_answer,
    "enableInactivityTimeout" Bool enable_inactivity_timeout,
});

rt::setters!(MessageSubtypeSettings {
    0 enable_auto_answer with_enable_auto_answer(bool) clear_enable_auto_answer,
    1 enable_inactivity_timeout with_enable_inactivity_timeout(bool) clear_enable_inactivity_timeout,
});
