// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `WorkitemDateBasedConditionUpdate`.
#[non_exhaustive]
pub struct WorkitemDateBasedConditionUpdate {
    /// `attribute`.
    pub attribute: Option<super::WorkitemDateBasedConditionUpdateAttribute>,
    /// `relativeMinutesToInvocation`.
    pub relative_minutes_to_invocation: Option<i64>,
    __marks: rt::Marks,
}
/// The values of `attribute` in [`WorkitemDateBasedConditionUpdate`](super::WorkitemDateBasedConditionUpdate).
#[derive(Clone)]
#[non_exhaustive]
pub enum WorkitemDateBasedConditionUpdateAttribute {
    /// `dateDue`
    DateDue,
    /// `dateExpires`
    DateExpires,
    /// `ttl`
    Ttl,
    /// `dateCreated`
    DateCreated,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(WorkitemDateBasedConditionUpdate {
    "attribute" Enum attribute,
    "relativeMinutesToInvocation" Int relative_minutes_to_invocation,
});

rt::setters!(WorkitemDateBasedConditionUpdate {
    0 attribute with_attribute(impl Into<super::WorkitemDateBasedConditionUpdateAttribute>) clear_attribute,
    1 relative_minutes_to_invocation with_relative_minutes_to_invocation(i64) clear_relative_minutes_to_invocation,
});

rt::open_enum!(WorkitemDateBasedConditionUpdateAttribute {
    DateDue = "dateDue",
    DateExpires = "dateExpires",
    Ttl = "ttl",
    DateCreated = "dateCreated",
});
