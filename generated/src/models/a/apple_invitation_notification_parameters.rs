// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `AppleInvitationNotificationParameters`.
#[non_exhaustive]
pub struct AppleInvitationNotificationParameters {
    /// `referenceId`.
    pub reference_id: Option<String>,
    __marks: rt::Marks,
}

rt::model!(AppleInvitationNotificationParameters {
    "referenceId" Str reference_id,
});
