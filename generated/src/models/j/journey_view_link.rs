// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `JourneyViewLink`.
///
/// The service requires `id` in requests.
#[non_exhaustive]
pub struct JourneyViewLink {
    /// `constraintAfter`.
    pub constraint_after: Option<super::JourneyViewLinkTimeConstraint>,
    /// `constraintWithin`.
    pub constraint_within: Option<super::JourneyViewLinkTimeConstraint>,
    /// `eventCountType`.
    pub event_count_type: Option<super::JourneyViewLinkEventCountType>,
    /// `id`, required.
    pub id: Option<String>,
    /// `joinAttributes`.
    pub join_attributes: Option<Vec<String>>,
    __marks: rt::Marks,
}
/// The values of `eventCountType` in [`JourneyViewLink`](super::JourneyViewLink).
#[derive(Clone)]
#[non_exhaustive]
pub enum JourneyViewLinkEventCountType {
    /// `All`
    All,
    /// `Concurrent`
    Concurrent,
    /// `Sequential`
    Sequential,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(JourneyViewLink {
    "constraintAfter" Any constraint_after,
    "constraintWithin" Any constraint_within,
    "eventCountType" Enum event_count_type,
    "id" Str id,
    "joinAttributes" Texts join_attributes,
});

rt::setters!(JourneyViewLink {
    0 constraint_after with_constraint_after(super::JourneyViewLinkTimeConstraint) clear_constraint_after,
    1 constraint_within with_constraint_within(super::JourneyViewLinkTimeConstraint) clear_constraint_within,
    2 event_count_type with_event_count_type(impl Into<super::JourneyViewLinkEventCountType>) clear_event_count_type,
    3 id with_id(impl Into<String>) clear_id,
    4 join_attributes with_join_attributes(Vec<String>) clear_join_attributes,
});

rt::open_enum!(JourneyViewLinkEventCountType {
    All = "All",
    Concurrent = "Concurrent",
    Sequential = "Sequential",
});
