// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `CoachingAppointmentResponse`.
#[non_exhaustive]
pub struct CoachingAppointmentResponse {
    /// `attendees`.
    pub attendees: Option<Vec<super::UserReference>>,
    /// `conversations`.
    pub conversations: Option<Vec<super::ConversationReference>>,
    /// `createdBy`.
    pub created_by: Option<super::UserReference>,
    /// `dateCompleted`.
    pub date_completed: Option<rt::DateTime>,
    /// `dateCreated`.
    pub date_created: Option<rt::DateTime>,
    /// `dateModified`.
    pub date_modified: Option<rt::DateTime>,
    /// `dateStart`.
    pub date_start: Option<rt::DateTime>,
    /// `description`.
    pub description: Option<String>,
    /// `documents`.
    pub documents: Option<Vec<super::DocumentReference>>,
    /// `externalLinks`.
    pub external_links: Option<Vec<String>>,
    /// `facilitator`.
    pub facilitator: Option<super::UserReference>,
    /// `id`.
    pub id: Option<String>,
    /// `isOverdue`.
    pub is_overdue: Option<bool>,
    /// `lengthInMinutes`.
    pub length_in_minutes: Option<i64>,
    /// `location`.
    pub location: Option<String>,
    /// `modifiedBy`.
    pub modified_by: Option<super::UserReference>,
    /// `name`.
    pub name: Option<String>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    /// `shareInsightsData`.
    pub share_insights_data: Option<bool>,
    /// `status`.
    pub status: Option<super::CoachingAppointmentResponseStatus>,
    /// `wfmSchedule`.
    pub wfm_schedule: Option<super::WfmScheduleReference>,
    __marks: rt::Marks,
}
/// The values of `status` in [`CoachingAppointmentResponse`](super::CoachingAppointmentResponse).
#[derive(Clone)]
#[non_exhaustive]
pub enum CoachingAppointmentResponseStatus {
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

rt::model!(CoachingAppointmentResponse {
    "attendees" Any attendees,
    "conversations" Any conversations,
    "createdBy" Any created_by,
    "dateCompleted" DateTime date_completed,
    "dateCreated" DateTime date_created,
    "dateModified" DateTime date_modified,
    "dateStart" DateTime date_start,
    "description" Str description,
    "documents" Any documents,
    "externalLinks" Texts external_links,
    "facilitator" Any facilitator,
    "id" Str id,
    "isOverdue" Bool is_overdue,
    "lengthInMinutes" Int length_in_minutes,
    "location" Str location,
    "modifiedBy" Any modified_by,
    "name" Str name,
    "selfUri" Str self_uri,
    "shareInsightsData" Bool share_insights_data,
    "status" Enum status,
    "wfmSchedule" Any wfm_schedule,
});

rt::setters!(CoachingAppointmentResponse {
    0 attendees with_attendees(Vec<super::UserReference>) clear_attendees,
    1 conversations with_conversations(Vec<super::ConversationReference>) clear_conversations,
    2 created_by with_created_by(super::UserReference) clear_created_by,
    3 date_completed with_date_completed(impl Into<rt::DateTime>) clear_date_completed,
    4 date_created with_date_created(impl Into<rt::DateTime>) clear_date_created,
    5 date_modified with_date_modified(impl Into<rt::DateTime>) clear_date_modified,
    6 date_start with_date_start(impl Into<rt::DateTime>) clear_date_start,
    7 description with_description(impl Into<String>) clear_description,
    8 documents with_documents(Vec<super::DocumentReference>) clear_documents,
    9 external_links with_external_links(Vec<String>) clear_external_links,
    10 facilitator with_facilitator(super::UserReference) clear_facilitator,
    11 id with_id(impl Into<String>) clear_id,
    12 is_overdue with_is_overdue(bool) clear_is_overdue,
    13 length_in_minutes with_length_in_minutes(i64) clear_length_in_minutes,
    14 location with_location(impl Into<String>) clear_location,
    15 modified_by with_modified_by(super::UserReference) clear_modified_by,
    16 name with_name(impl Into<String>) clear_name,
    17 self_uri with_self_uri(impl Into<String>) clear_self_uri,
    18 share_insights_data with_share_insights_data(bool) clear_share_insights_data,
    19 status with_status(impl Into<super::CoachingAppointmentResponseStatus>) clear_status,
    20 wfm_schedule with_wfm_schedule(super::WfmScheduleReference) clear_wfm_schedule,
});

rt::open_enum!(CoachingAppointmentResponseStatus {
    Scheduled = "Scheduled",
    InProgress = "InProgress",
    Completed = "Completed",
    InvalidSchedule = "InvalidSchedule",
});
