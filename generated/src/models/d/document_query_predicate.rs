// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `DocumentQueryPredicate`.
///
/// The service requires `fields`, `type`, `values` in requests.
#[non_exhaustive]
pub struct DocumentQueryPredicate {
    /// `fields`, required.
    pub fields: Option<Vec<String>>,
    /// `type`, required.
    pub r#type: Option<super::DocumentQueryPredicateType>,
    /// `values`, required.
    pub values: Option<Vec<String>>,
    __marks: rt::Marks,
}
/// The values of `type` in [`DocumentQueryPredicate`](super::DocumentQueryPredicate).
#[derive(Clone)]
#[non_exhaustive]
pub enum DocumentQueryPredicateType {
    /// `Equals`
    Equals,
    /// `NotEquals`
    NotEquals,
    /// `Contains`
    Contains,
    /// `MatchAll`
    MatchAll,
    /// `MatchAny`
    MatchAny,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(DocumentQueryPredicate {
    "fields" Texts fields,
    "type" Enum r#type,
    "values" Texts values,
});

rt::setters!(DocumentQueryPredicate {
    0 fields with_fields(Vec<String>) clear_fields,
    1 r#type with_type(impl Into<super::DocumentQueryPredicateType>) clear_type,
    2 values with_values(Vec<String>) clear_values,
});

rt::open_enum!(DocumentQueryPredicateType {
    Equals = "Equals",
    NotEquals = "NotEquals",
    Contains = "Contains",
    MatchAll = "MatchAll",
    MatchAny = "MatchAny",
});
