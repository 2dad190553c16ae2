// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ConversationClearSettings`.
#[non_exhaustive]
pub struct ConversationClearSettings {
    /// `enabled`.
    pub enabled: Option<bool>,
    __marks: rt::Marks,
}

rt::model!(ConversationClearSettings {
    "enabled" Bool enabled,
});

rt::setters!(ConversationClearSettings {
    0 enabled with_enabled(bool) clear_enabled,
});
