// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `AdherenceExplanationNotification`.
#[non_exhaustive]
pub struct AdherenceExplanationNotification {
    /// `agent`.
    pub agent: Option<super::UserReference>,
    /// `businessUnit`.
    pub business_unit: Option<super::BusinessUnitReference>,
    /// `id`.
    pub id: Option<String>,
    /// `lengthMinutes`.
    pub length_minutes: Option<i64>,
    /// `managementUnit`.
    pub management_unit: Option<super::ManagementUnitReference>,
    /// `notes`.
    pub notes: Option<String>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    /// `startDate`.
    pub start_date: Option<rt::DateTime>,
    /// `status`.
    pub status: Option<super::AdherenceExplanationNotificationStatus>,
    /// `type`.
    pub r#type: Option<super::AdherenceExplanationNotificationType>,
    __marks: rt::Marks,
}
/// The values of `status` in [`AdherenceExplanationNotification`](super::AdherenceExplanationNotification).
#[derive(Clone)]
#[non_exhaustive]
pub enum AdherenceExplanationNotificationStatus {
    /// `Pending`
    Pending,
    /// `Approved`
    Approved,
    /// `Denied`
    Denied,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `type` in [`AdherenceExplanationNotification`](super::AdherenceExplanationNotification).
#[derive(Clone)]
#[non_exhaustive]
pub enum AdherenceExplanationNotificationType {
    /// `Late`
    Late,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(AdherenceExplanationNotification {
    "agent" Any agent,
    "businessUnit" Any business_unit,
    "id" Str id,
    "lengthMinutes" Int length_minutes,
    "managementUnit" Any management_unit,
    "notes" Str notes,
    "selfUri" Str self_uri,
    "startDate" DateTime start_date,
    "status" Enum status,
    "type" Enum r#type,
});

rt::setters!(AdherenceExplanationNotification {
    0 agent with_agent(super::UserReference) clear_agent,
    1 business_unit with_business_unit(super::BusinessUnitReference) clear_business_unit,
    2 id with_id(impl Into<String>) clear_id,
    3 length_minutes with_length_minutes(i64) clear_length_minutes,
    4 management_unit with_management_unit(super::ManagementUnitReference) clear_management_unit,
    5 notes with_notes(impl Into<String>) clear_notes,
    6 self_uri with_self_uri(impl Into<String>) clear_self_uri,
    7 start_date with_start_date(impl Into<rt::DateTime>) clear_start_date,
    8 status with_status(impl Into<super::AdherenceExplanationNotificationStatus>) clear_status,
    9 r#type with_type(impl Into<super::AdherenceExplanationNotificationType>) clear_type,
});

rt::open_enum!(AdherenceExplanationNotificationStatus {
    Pending = "Pending",
    Approved = "Approved",
    Denied = "Denied",
});

rt::open_enum!(AdherenceExplanationNotificationType {
    Late = "Late",
});
