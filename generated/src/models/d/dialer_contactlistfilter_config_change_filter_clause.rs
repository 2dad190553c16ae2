// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `DialerContactlistfilterConfigChangeFilterClause`.
#[non_exhaustive]
pub struct DialerContactlistfilterConfigChangeFilterClause {
    /// `additionalProperties`.
    pub additional_properties_2: Option<std::collections::BTreeMap<String, rt::Value>>,
    /// `filterType`.
    pub filter_type: Option<
        super::DialerContactlistfilterConfigChangeFilterClauseFilterType,
    >,
    /// `predicates`.
    pub predicates: Option<
        Vec<super::DialerContactlistfilterConfigChangeFilterPredicate>,
    >,
    __marks: rt::Marks,
}
/// The values of `filterType` in [`DialerContactlistfilterConfigChangeFilterClause`](super::DialerContactlistfilterConfigChangeFilterClause).
#[derive(Clone)]
#[non_exhaustive]
pub enum DialerContactlistfilterConfigChangeFilterClauseFilterType {
    /// `AND`
    And,
    /// `OR`
    Or,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(DialerContactlistfilterConfigChangeFilterClause {
    "additionalProperties" Any additional_properties_2,
    "filterType" Enum filter_type,
    "predicates" Any predicates,
});

rt::open_enum!(DialerContactlistfilterConfigChangeFilterClauseFilterType {
    And = "AND",
    Or = "OR",
});
