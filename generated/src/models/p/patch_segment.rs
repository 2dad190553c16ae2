// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `PatchSegment`.
#[non_exhaustive]
pub struct PatchSegment {
    /// `assignmentExpirationDays`.
    pub assignment_expiration_days: Option<i64>,
    /// `color`.
    pub color: Option<String>,
    /// `context`.
    pub context: Option<super::PatchContext>,
    /// `description`.
    pub description: Option<String>,
    /// `displayName`.
    pub display_name: Option<String>,
    /// `externalSegment`.
    pub external_segment: Option<super::PatchExternalSegment>,
    /// `isActive`.
    pub is_active: Option<bool>,
    /// `journey`.
    pub journey: Option<super::PatchJourney>,
    /// `shouldDisplayToAgent`.
    pub should_display_to_agent: Option<bool>,
    /// `version`.
    pub version: Option<i64>,
    __marks: rt::Marks,
}

rt::model!(PatchSegment {
    "assignmentExpirationDays" Int assignment_expiration_days,
    "color" Str color,
    "context" Any context,
    "description" Str description,
    "displayName" Str display_name,
    "externalSegment" Any external_segment,
    "isActive" Bool is_active,
    "journey" Any journey,
    "shouldDisplayToAgent" Bool should_display_to_agent,
    "version" Int version,
});

rt::setters!(PatchSegment {
    0 assignment_expiration_days with_assignment_expiration_days(i64) clear_assignment_expiration_days,
    1 color with_color(impl Into<String>) clear_color,
    2 context with_context(super::PatchContext) clear_context,
    3 description with_description(impl Into<String>) clear_description,
    4 display_name with_display_name(impl Into<String>) clear_display_name,
    5 external_segment with_external_segment(super::PatchExternalSegment) clear_external_segment,
    6 is_active with_is_active(bool) clear_is_active,
    7 journey with_journey(super::PatchJourney) clear_journey,
    8 should_display_to_agent with_should_display_to_agent(bool) clear_should_display_to_agent,
    9 version with_version(i64) clear_version,
});
