// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `CreateCoachingAppointmentRequest`.
///
/// The service requires `attendeeIds`, `dateStart`, `description`, `lengthInMinutes`, `name` in requests.
#[non_exhaustive]
pub struct CreateCoachingAppointmentRequest {
    /// `addToSchedule`.
    pub add_to_schedule: Option<bool>,
    /// `attendeeIds`, required.
    pub attendee_ids: Option<Vec<String>>,
    /// `conversationIds`.
    pub conversation_ids: Option<Vec<String>>,
    /// `dateStart`, required.
    pub date_start: Option<rt::DateTime>,
    /// `description`, required.
    pub description: Option<String>,
    /// `documentIds`.
    pub document_ids: Option<Vec<String>>,
    /// `externalLinks`.
    pub external_links: Option<Vec<String>>,
    /// `facilitatorId`.
    pub facilitator_id: Option<String>,
    /// `lengthInMinutes`, required.
    pub length_in_minutes: Option<i64>,
    /// `location`.
    pub location: Option<String>,
    /// `name`, required.
    pub name: Option<String>,
    /// `shareInsightsData`.
    pub share_insights_data: Option<bool>,
    /// `wfmSchedule`.
    pub wfm_schedule: Option<super::WfmScheduleReference>,
    __marks: rt::Marks,
}

rt::model!(CreateCoachingAppointmentRequest {
    "addToSchedule" Bool add_to_schedule,
    "attendeeIds" Texts attendee_ids,
    "conversationIds" Texts conversation_ids,
    "dateStart" DateTime date_start,
    "description" Str description,
    "documentIds" Texts document_ids,
    "externalLinks" Texts external_links,
    "facilitatorId" Str facilitator_id,
    "lengthInMinutes" Int length_in_minutes,
    "location" Str location,
    "name" Str name,
    "shareInsightsData" Bool share_insights_data,
    "wfmSchedule" Any wfm_schedule,
});

rt::setters!(CreateCoachingAppointmentRequest {
    0 add_to_schedule with_add_to_schedule(bool) clear_add_to_schedule,
    1 attendee_ids with_attendee_ids(Vec<String>) clear_attendee_ids,
    2 conversation_ids with_conversation_ids(Vec<String>) clear_conversation_ids,
    3 date_start with_date_start(impl Into<rt::DateTime>) clear_date_start,
    4 description with_description(impl Into<String>) clear_description,
    5 document_ids with_document_ids(Vec<String>) clear_document_ids,
    6 external_links with_external_links(Vec<String>) clear_external_links,
    7 facilitator_id with_facilitator_id(impl Into<String>) clear_facilitator_id,
    8 length_in_minutes with_length_in_minutes(i64) clear_length_in_minutes,
    9 location with_location(impl Into<String>) clear_location,
    10 name with_name(impl Into<String>) clear_name,
    11 share_insights_data with_share_insights_data(bool) clear_share_insights_data,
    12 wfm_schedule with_wfm_schedule(super::WfmScheduleReference) clear_wfm_schedule,
});
