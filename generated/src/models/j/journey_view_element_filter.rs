// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `JourneyViewElementFilter`.
///
/// The service requires `type` in requests.
#[non_exhaustive]
pub struct JourneyViewElementFilter {
    /// `numberPredicates`.
    pub number_predicates: Option<Vec<super::JourneyViewElementFilterNumberPredicate>>,
    /// `predicates`.
    pub predicates: Option<Vec<super::JourneyViewElementFilterPredicate>>,
    /// `type`, required.
    pub r#type: Option<super::JourneyViewElementFilterType>,
    __marks: rt::Marks,
}
/// The values of `type` in [`JourneyViewElementFilter`](super::JourneyViewElementFilter).
#[derive(Clone)]
#[non_exhaustive]
pub enum JourneyViewElementFilterType {
    /// `And`
    And,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(JourneyViewElementFilter {
    "numberPredicates" Any number_predicates,
    "predicates" Any predicates,
    "type" Enum r#type,
});

rt::setters!(JourneyViewElementFilter {
    0 number_predicates with_number_predicates(Vec<super::JourneyViewElementFilterNumberPredicate>) clear_number_predicates,
    1 predicates with_predicates(Vec<super::JourneyViewElementFilterPredicate>) clear_predicates,
    2 r#type with_type(impl Into<super::JourneyViewElementFilterType>) clear_type,
});

rt::open_enum!(JourneyViewElementFilterType {
    And = "And",
});
