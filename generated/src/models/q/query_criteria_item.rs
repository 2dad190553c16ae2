// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `QueryCriteriaItem`.
///
/// The service requires `key`, `operator` in requests.
#[non_exhaustive]
pub struct QueryCriteriaItem {
    /// `key`, required.
    pub key: Option<super::QueryCriteriaItemKey>,
    /// `operator`, required.
    pub operator: Option<super::QueryCriteriaItemOperator>,
    /// `value`.
    pub value: Option<String>,
    __marks: rt::Marks,
}
/// The values of `key` in [`QueryCriteriaItem`](super::QueryCriteriaItem).
#[derive(Clone)]
#[non_exhaustive]
pub enum QueryCriteriaItemKey {
    /// `Name`
    Name,
    /// `DivisionId`
    DivisionId,
    /// `Id`
    Id,
    /// `CreatedBy`
    CreatedBy,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `operator` in [`QueryCriteriaItem`](super::QueryCriteriaItem).
#[derive(Clone)]
#[non_exhaustive]
pub enum QueryCriteriaItemOperator {
    /// `IN`
    In,
    /// `EQUALS`
    Equals,
    /// `NOTEQUALS`
    Notequals,
    /// `BEGINS_WITH`
    BeginsWith,
    /// `ENDS_WITH`
    EndsWith,
    /// `CONTAINS`
    Contains,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(QueryCriteriaItem {
    "key" Enum key,
    "operator" Enum operator,
    "value" Str value,
});

rt::setters!(QueryCriteriaItem {
    0 key with_key(impl Into<super::QueryCriteriaItemKey>) clear_key,
    1 operator with_operator(impl Into<super::QueryCriteriaItemOperator>) clear_operator,
    2 value with_value(impl Into<String>) clear_value,
});

rt::open_enum!(QueryCriteriaItemKey {
    Name = "Name",
    DivisionId = "DivisionId",
    Id = "Id",
    CreatedBy = "CreatedBy",
});

rt::open_enum!(QueryCriteriaItemOperator {
    In = "IN",
    Equals = "EQUALS",
    Notequals = "NOTEQUALS",
    BeginsWith = "BEGINS_WITH",
    EndsWith = "ENDS_WITH",
    Contains = "CONTAINS",
});
