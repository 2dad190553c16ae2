// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `InitiatingAction`.
#[non_exhaustive]
pub struct InitiatingAction {
    /// `actionContext`.
    pub action_context: Option<String>,
    /// `transactionId`.
    pub transaction_id: Option<String>,
    __marks: rt::Marks,
}

rt::model!(InitiatingAction {
    "actionContext" Str action_context,
    "transactionId" Str transaction_id,
});
