// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `VoicemailGroupPolicy`.
#[non_exhaustive]
pub struct VoicemailGroupPolicy {
    /// `disableEmailPii`.
    pub disable_email_pii: Option<bool>,
    /// `emailPolicy`.
    pub email_policy: Option<super::GroupEmailPolicy>,
    /// `enabled`.
    pub enabled: Option<bool>,
    /// `group`.
    pub group: Option<super::Group>,
    /// `groupAlertType`.
    pub group_alert_type: Option<super::VoicemailGroupPolicyGroupAlertType>,
    /// `includeEmailTranscriptions`.
    pub include_email_transcriptions: Option<bool>,
    /// `includeGroupNumberInUserCallerIdLists`.
    pub include_group_number_in_user_caller_id_lists: Option<bool>,
    /// `interactiveResponsePromptId`.
    pub interactive_response_prompt_id: Option<String>,
    /// `interactiveResponseRequired`.
    pub interactive_response_required: Option<bool>,
    /// `languagePreference`.
    pub language_preference: Option<String>,
    /// `name`.
    pub name: Option<String>,
    /// `overflowGroupId`.
    pub overflow_group_id: Option<String>,
    /// `rotateCallsSecs`.
    pub rotate_calls_secs: Option<i64>,
    /// `sendEmailNotifications`.
    pub send_email_notifications: Option<bool>,
    /// `stopRingingAfterRotations`.
    pub stop_ringing_after_rotations: Option<i64>,
    __marks: rt::Marks,
}
/// The values of `groupAlertType` in [`VoicemailGroupPolicy`](super::VoicemailGroupPolicy).
#[derive(Clone)]
#[non_exhaustive]
pub enum VoicemailGroupPolicyGroupAlertType {
    /// `RANDOM`
    Random,
    /// `ROUND_ROBIN`
    RoundRobin,
    /// `SEQUENTIAL`
    Sequential,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(VoicemailGroupPolicy {
    "disableEmailPii" Bool disable_email_pii,
    "emailPolicy" Any email_policy,
    "enabled" Bool enabled,
    "group" Any group,
    "groupAlertType" Enum group_alert_type,
    "includeEmailTranscriptions" Bool include_email_transcriptions,
    "includeGroupNumberInUserCallerIdLists" Bool include_group_number_in_user_caller_id_lists,
    "interactiveResponsePromptId" Str interactive_response_prompt_id,
    "interactiveResponseRequired" Bool interactive_response_required,
    "languagePreference" Str language_preference,
    "name" Str name,
    "overflowGroupId" Str overflow_group_id,
    "rotateCallsSecs" Int rotate_calls_secs,
    "sendEmailNotifications" Bool send_email_notifications,
    "stopRingingAfterRotations" Int stop_ringing_after_rotations,
});

rt::setters!(VoicemailGroupPolicy {
    0 disable_email_pii with_disable_email_pii(bool) clear_disable_email_pii,
    1 email_policy with_email_policy(super::GroupEmailPolicy) clear_email_policy,
    2 enabled with_enabled(bool) clear_enabled,
    3 group with_group(super::Group) clear_group,
    4 group_alert_type with_group_alert_type(impl Into<super::VoicemailGroupPolicyGroupAlertType>) clear_group_alert_type,
    5 include_email_transcriptions with_include_email_transcriptions(bool) clear_include_email_transcriptions,
    6 include_group_number_in_user_caller_id_lists with_include_group_number_in_user_caller_id_lists(bool) clear_include_group_number_in_user_caller_id_lists,
    7 interactive_response_prompt_id with_interactive_response_prompt_id(impl Into<String>) clear_interactive_response_prompt_id,
    8 interactive_response_required with_interactive_response_required(bool) clear_interactive_response_required,
    9 language_preference with_language_preference(impl Into<String>) clear_language_preference,
    10 name with_name(impl Into<String>) clear_name,
    11 overflow_group_id with_overflow_group_id(impl Into<String>) clear_overflow_group_id,
    12 rotate_calls_secs with_rotate_calls_secs(i64) clear_rotate_calls_secs,
    13 send_email_notifications with_send_email_notifications(bool) clear_send_email_notifications,
    14 stop_ringing_after_rotations with_stop_ringing_after_rotations(i64) clear_stop_ringing_after_rotations,
});

rt::open_enum!(VoicemailGroupPolicyGroupAlertType {
    Random = "RANDOM",
    RoundRobin = "ROUND_ROBIN",
    Sequential = "SEQUENTIAL",
});
