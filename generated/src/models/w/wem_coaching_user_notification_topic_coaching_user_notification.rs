// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `WemCoachingUserNotificationTopicCoachingUserNotification`.
#[non_exhaustive]
pub struct WemCoachingUserNotificationTopicCoachingUserNotification {
    /// `actionType`.
    pub action_type: Option<
        super::WemCoachingUserNotificationTopicCoachingUserNotificationActionType,
    >,
    /// `appointment`.
    pub appointment: Option<
        super::WemCoachingUserNotificationTopicCoachingAppointmentReference,
    >,
    /// `dateStart`.
    pub date_start: Option<rt::DateTime>,
    /// `id`.
    pub id: Option<String>,
    /// `lengthInMinutes`.
    pub length_in_minutes: Option<i64>,
    /// `markedAsRead`.
    pub marked_as_read: Option<bool>,
    /// `name`.
    pub name: Option<String>,
    /// `relationship`.
    pub relationship: Option<
        super::WemCoachingUserNotificationTopicCoachingUserNotificationRelationship,
    >,
    /// `status`.
    pub status: Option<
        super::WemCoachingUserNotificationTopicCoachingUserNotificationStatus,
    >,
    __marks: rt::Marks,
}
/// The values of `actionType` in [`WemCoachingUserNotificationTopicCoachingUserNotification`](super::WemCoachingUserNotificationTopicCoachingUserNotification).
#[derive(Clone)]
#[non_exhaustive]
pub enum WemCoachingUserNotificationTopicCoachingUserNotificationActionType {
    /// `Create`
    Create,
    /// `Update`
    Update,
    /// `Delete`
    Delete,
    /// `StatusChange`
    StatusChange,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `relationship` in [`WemCoachingUserNotificationTopicCoachingUserNotification`](super::WemCoachingUserNotificationTopicCoachingUserNotification).
#[derive(Clone)]
#[non_exhaustive]
pub enum WemCoachingUserNotificationTopicCoachingUserNotificationRelationship {
    /// `Attendee`
    Attendee,
    /// `Facilitator`
    Facilitator,
    /// `Creator`
    Creator,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `status` in [`WemCoachingUserNotificationTopicCoachingUserNotification`](super::WemCoachingUserNotificationTopicCoachingUserNotification).
#[derive(Clone)]
#[non_exhaustive]
pub enum WemCoachingUserNotificationTopicCoachingUserNotificationStatus {
    /// `Scheduled`
    Scheduled,
    /// `InProgress`
    InProgress,
    /// `Completed`
    Completed,
    /// `InvalidSchedule`
    InvalidSchedule,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(WemCoachingUserNotificationTopicCoachingUserNotification {
    "actionType" Enum action_type,
    "appointment" Any appointment,
    "dateStart" DateTime date_start,
    "id" Str id,
    "lengthInMinutes" Int length_in_minutes,
    "markedAsRead" Bool marked_as_read,
    "name" Str name,
    "relationship" Enum relationship,
    "status" Enum status,
});

rt::open_enum!(WemCoachingUserNotificationTopicCoachingUserNotificationActionType {
    Create = "Create",
    Update = "Update",
    Delete = "Delete",
    StatusChange = "StatusChange",
});

rt::open_enum!(WemCoachingUserNotificationTopicCoachingUserNotificationRelationship {
    Attendee = "Attendee",
    Facilitator = "Facilitator",
    Creator = "Creator",
});

rt::open_enum!(WemCoachingUserNotificationTopicCoachingUserNotificationStatus {
    Scheduled = "Scheduled",
    InProgress = "InProgress",
    Completed = "Completed",
    InvalidSchedule = "InvalidSchedule",
});
