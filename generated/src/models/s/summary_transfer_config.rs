// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `SummaryTransferConfig`.
#[non_exhaustive]
pub struct SummaryTransferConfig {
    /// `enabled`.
    pub enabled: Option<bool>,
    __marks: rt::Marks,
}

rt::model!(SummaryTransferConfig {
    "enabled" Bool enabled,
});
