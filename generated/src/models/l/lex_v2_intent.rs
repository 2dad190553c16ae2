// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `LexV2Intent`.
#[non_exhaustive]
pub struct LexV2Intent {
    /// `description`.
    pub description: Option<String>,
    /// `intentId`, required.
    pub intent_id: Option<String>,
    /// `intentName`, required.
    pub intent_name: Option<String>,
    /// `slots`, required.
    pub slots: Option<std::collections::BTreeMap<String, super::LexV2Slot>>,
    __marks: rt::Marks,
}

rt::model!(LexV2Intent {
    "description" Str description,
    "intentId" Str intent_id,
    "intentName" Str intent_name,
    "slots" Any slots,
});
