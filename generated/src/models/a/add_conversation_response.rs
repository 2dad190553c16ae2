// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `AddConversationResponse`.
#[non_exhaustive]
pub struct AddConversationResponse {
    /// `appointment`.
    pub appointment: Option<super::CoachingAppointmentReference>,
    /// `conversation`.
    pub conversation: Option<super::ConversationReference>,
    __marks: rt::Marks,
}

rt::model!(AddConversationResponse {
    "appointment" Any appointment,
    "conversation" Any conversation,
});
