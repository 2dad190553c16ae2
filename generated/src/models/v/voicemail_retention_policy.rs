// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `VoicemailRetentionPolicy`.
#[non_exhaustive]
pub struct VoicemailRetentionPolicy {
    /// `numberOfDays`.
    pub number_of_days: Option<i64>,
    /// `voicemailRetentionPolicyType`.
    pub voicemail_retention_policy_type: Option<
        super::VoicemailRetentionPolicyVoicemailRetentionPolicyType,
    >,
    __marks: rt::Marks,
}
/// The values of `voicemailRetentionPolicyType` in [`VoicemailRetentionPolicy`](super::VoicemailRetentionPolicy).
#[derive(Clone)]
#[non_exhaustive]
pub enum VoicemailRetentionPolicyVoicemailRetentionPolicyType {
    /// `RETAIN_INDEFINITELY`
    RetainIndefinitely,
    /// `RETAIN_WITH_TTL`
    RetainWithTtl,
    /// `IMMEDIATE_DELETE`
    ImmediateDelete,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(VoicemailRetentionPolicy {
    "numberOfDays" Int number_of_days,
    "voicemailRetentionPolicyType" Enum voicemail_retention_policy_type,
});

rt::setters!(VoicemailRetentionPolicy {
    0 number_of_days with_number_of_days(i64) clear_number_of_days,
    1 voicemail_retention_policy_type with_voicemail_retention_policy_type(impl Into<super::VoicemailRetentionPolicyVoicemailRetentionPolicyType>) clear_voicemail_retention_policy_type,
});

rt::open_enum!(VoicemailRetentionPolicyVoicemailRetentionPolicyType {
    RetainIndefinitely = "RETAIN_INDEFINITELY",
    RetainWithTtl = "RETAIN_WITH_TTL",
    ImmediateDelete = "IMMEDIATE_DELETE",
});
