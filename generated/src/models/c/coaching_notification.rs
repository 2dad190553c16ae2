// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `CoachingNotification`.
#[non_exhaustive]
pub struct CoachingNotification {
    /// `actionType`.
    pub action_type: Option<super::CoachingNotificationActionType>,
    /// `appointment`.
    pub appointment: Option<super::CoachingAppointmentResponse>,
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
    pub relationship: Option<super::CoachingNotificationRelationship>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    /// `status`.
    pub status: Option<super::CoachingNotificationStatus>,
    /// `user`.
    pub user: Option<super::UserReference>,
    __marks: rt::Marks,
}
/// The values of `actionType` in [`CoachingNotification`](super::CoachingNotification).
#[derive(Clone)]
#[non_exhaustive]
pub enum CoachingNotificationActionType {
    /// `Create`
    Create,
    /// `Update`
    Update,
    /// `Delete`
    Delete,
    /// `StatusChange`
    StatusChange,
    /// `AnnotationAdded`
    AnnotationAdded,
    /// `AnnotationEdited`
    AnnotationEdited,
    /// `AnnotationDeleted`
    AnnotationDeleted,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `relationship` in [`CoachingNotification`](super::CoachingNotification).
#[derive(Clone)]
#[non_exhaustive]
pub enum CoachingNotificationRelationship {
    /// `Attendee`
    Attendee,
    /// `Creator`
    Creator,
    /// `Facilitator`
    Facilitator,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `status` in [`CoachingNotification`](super::CoachingNotification).
#[derive(Clone)]
#[non_exhaustive]
pub enum CoachingNotificationStatus {
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

rt::model!(CoachingNotification {
    "actionType" Enum action_type,
    "appointment" Any appointment,
    "dateStart" DateTime date_start,
    "id" Str id,
    "lengthInMinutes" Int length_in_minutes,
    "markedAsRead" Bool marked_as_read,
    "name" Str name,
    "relationship" Enum relationship,
    "selfUri" Str self_uri,
    "status" Enum status,
    "user" Any user,
});

rt::setters!(CoachingNotification {
    0 action_type with_action_type(impl Into<super::CoachingNotificationActionType>) clear_action_type,
    1 appointment with_appointment(super::CoachingAppointmentResponse) clear_appointment,
    2 date_start with_date_start(impl Into<rt::DateTime>) clear_date_start,
    3 id with_id(impl Into<String>) clear_id,
    4 length_in_minutes with_length_in_minutes(i64) clear_length_in_minutes,
    5 marked_as_read with_marked_as_read(bool) clear_marked_as_read,
    6 name with_name(impl Into<String>) clear_name,
    7 relationship with_relationship(impl Into<super::CoachingNotificationRelationship>) clear_relationship,
    8 self_uri with_self_uri(impl Into<String>) clear_self_uri,
    9 status with_status(impl Into<super::CoachingNotificationStatus>) clear_status,
    10 user with_user(super::UserReference) clear_user,
});

rt::open_enum!(CoachingNotificationActionType {
    Create = "Create",
    Update = "Update",
    Delete = "Delete",
    StatusChange = "StatusChange",
    AnnotationAdded = "AnnotationAdded",
    AnnotationEdited = "AnnotationEdited",
    AnnotationDeleted = "AnnotationDeleted",
});

rt::open_enum!(CoachingNotificationRelationship {
    Attendee = "Attendee",
    Creator = "Creator",
    Facilitator = "Facilitator",
});

rt::open_enum!(CoachingNotificationStatus {
    Scheduled = "Scheduled",
    InProgress = "InProgress",
    Completed = "Completed",
    InvalidSchedule = "InvalidSchedule",
});
