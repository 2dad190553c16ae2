// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `JourneySegment`.
#[non_exhaustive]
pub struct JourneySegment {
    /// `assignmentExpirationDays`.
    pub assignment_expiration_days: Option<i64>,
    /// `color`, required.
    pub color: Option<String>,
    /// `context`, required.
    pub context: Option<super::Context>,
    /// `createdDate`, required.
    pub created_date: Option<rt::DateTime>,
    /// `description`.
    pub description: Option<String>,
    /// `displayName`, required.
    pub display_name: Option<String>,
    /// `externalSegment`.
    pub external_segment: Option<super::ExternalSegment>,
    /// `id`, required.
    pub id: Option<String>,
    /// `isActive`, required.
    pub is_active: Option<bool>,
    /// `journey`, required.
    pub journey: Option<super::Journey>,
    /// `modifiedDate`, required.
    pub modified_date: Option<rt::DateTime>,
    /// `scope`, required.
    pub scope: Option<super::JourneySegmentScope>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    /// `shouldDisplayToAgent`, required.
    pub should_display_to_agent: Option<bool>,
    /// `version`, required.
    pub version: Option<i64>,
    __marks: rt::Marks,
}
/// The values of `scope` in [`JourneySegment`](super::JourneySegment).
#[derive(Clone)]
#[non_exhaustive]
pub enum JourneySegmentScope {
    /// `Session`
    Session,
    /// `Customer`
    Customer,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(JourneySegment {
    "assignmentExpirationDays" Int assignment_expiration_days,
    "color" Str color,
    "context" Any context,
    "createdDate" DateTime created_date,
    "description" Str description,
    "displayName" Str display_name,
    "externalSegment" Any external_segment,
    "id" Str id,
    "isActive" Bool is_active,
    "journey" Any journey,
    "modifiedDate" DateTime modified_date,
    "scope" Enum scope,
    "selfUri" Str self_uri,
    "shouldDisplayToAgent" Bool should_display_to_agent,
    "version" Int version,
});

rt::open_enum!(JourneySegmentScope {
    Session = "Session",
    Customer = "Customer",
});
