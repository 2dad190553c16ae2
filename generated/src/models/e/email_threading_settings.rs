// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `EmailThreadingSettings`.
#[non_exhaustive]
pub struct EmailThreadingSettings {
    /// `startNewConversationOnSubjectChange`.
    pub start_new_conversation_on_subject_change: Option<bool>,
    /// `timeoutInMinutes`.
    pub timeout_in_minutes: Option<i64>,
    __marks: rt::Marks,
}

rt::model!(EmailThreadingSettings {
    "startNewConversationOnSubjectChange" Bool start_new_conversation_on_subject_change,
    "timeoutInMinutes" Int timeout_in_minutes,
});

rt::setters!(EmailThreadingSettings {
    0 start_new_conversation_on_subject_change with_start_new_conversation_on_subject_change(bool) clear_start_new_conversation_on_subject_change,
    1 timeout_in_minutes with_timeout_in_minutes(i64) clear_timeout_in_minutes,
});
