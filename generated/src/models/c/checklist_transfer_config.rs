// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ChecklistTransferConfig`.
#[non_exhaustive]
pub struct ChecklistTransferConfig {
    /// `enabled`.
    pub enabled: Option<bool>,
    __marks: rt::Marks,
}

rt::model!(ChecklistTransferConfig {
    "enabled" Bool enabled,
});
