// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `OutcomeRequest`.
///
/// The service requires `displayName` in requests.
#[non_exhaustive]
pub struct OutcomeRequest {
    /// `associatedValueField`.
    pub associated_value_field: Option<super::AssociatedValueField>,
    /// `context`.
    pub context: Option<super::RequestContext>,
    /// `description`.
    pub description: Option<String>,
    /// `displayName`, required.
    pub display_name: Option<String>,
    /// `isActive`.
    pub is_active: Option<bool>,
    /// `isPositive`.
    pub is_positive: Option<bool>,
    /// `journey`.
    pub journey: Option<super::RequestJourney>,
    /// `version`.
    pub version: Option<i64>,
    __marks: rt::Marks,
}

rt::model!(OutcomeRequest {
    "associatedValueField" Any associated_value_field,
    "context" Any context,
    "description" Str description,
    "displayName" Str display_name,
    "isActive" Bool is_active,
    "isPositive" Bool is_positive,
    "journey" Any journey,
    "version" Int version,
});

rt::setters!(OutcomeRequest {
    0 associated_value_field with_associated_value_field(super::AssociatedValueField) clear_associated_value_field,
    1 context with_context(super::RequestContext) clear_context,
    2 description with_description(impl Into<String>) clear_description,
    3 display_name with_display_name(impl Into<String>) clear_display_name,
    4 is_active with_is_active(bool) clear_is_active,
    5 is_positive with_is_positive(bool) clear_is_positive,
    6 journey with_journey(super::RequestJourney) clear_journey,
    7 version with_version(i64) clear_version,
});
