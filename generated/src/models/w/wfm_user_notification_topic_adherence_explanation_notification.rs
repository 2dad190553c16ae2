// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `WfmUserNotificationTopicAdherenceExplanationNotification`.
#[non_exhaustive]
pub struct WfmUserNotificationTopicAdherenceExplanationNotification {
    /// `agent`.
    pub agent: Option<super::WfmUserNotificationTopicUserReference>,
    /// `businessUnit`.
    pub business_unit: Option<super::WfmUserNotificationTopicBusinessUnit>,
    /// `id`.
    pub id: Option<String>,
    /// `lengthMinutes`.
    pub length_minutes: Option<i64>,
    /// `managementUnit`.
    pub management_unit: Option<super::WfmUserNotificationTopicManagementUnit>,
    /// `notes`.
    pub notes: Option<String>,
    /// `startDate`.
    pub start_date: Option<rt::DateTime>,
    /// `status`.
    pub status: Option<
        super::WfmUserNotificationTopicAdherenceExplanationNotificationStatus,
    >,
    /// `type`.
    pub r#type: Option<
        super::WfmUserNotificationTopicAdherenceExplanationNotificationType,
    >,
    __marks: rt::Marks,
}
/// The values of `status` in [`WfmUserNotificationTopicAdherenceExplanationNotification`](super::WfmUserNotificationTopicAdherenceExplanationNotification).
#[derive(Clone)]
#[non_exhaustive]
pub enum WfmUserNotificationTopicAdherenceExplanationNotificationStatus {
    /// `Pending`
    Pending,
    /// `Approved`
    Approved,
    /// `Denied`
    Denied,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `type` in [`WfmUserNotificationTopicAdherenceExplanationNotification`](super::WfmUserNotificationTopicAdherenceExplanationNotification).
#[derive(Clone)]
#[non_exhaustive]
pub enum WfmUserNotificationTopicAdherenceExplanationNotificationType {
    /// `Late`
    Late,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(WfmUserNotificationTopicAdherenceExplanationNotification {
    "agent" Any agent,
    "businessUnit" Any business_unit,
    "id" Str id,
    "lengthMinutes" Int length_minutes,
    "managementUnit" Any management_unit,
    "notes" Str notes,
    "startDate" DateTime start_date,
    "status" Enum status,
    "type" Enum r#type,
});

rt::open_enum!(WfmUserNotificationTopicAdherenceExplanationNotificationStatus {
    Pending = "Pending",
    Approved = "Approved",
    Denied = "Denied",
});

rt::open_enum!(WfmUserNotificationTopicAdherenceExplanationNotificationType {
    Late = "Late",
});
