// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `WorkitemQueryJobQueryFilters`.
///
/// The service requires `criteria`, `name` in requests.
#[non_exhaustive]
pub struct WorkitemQueryJobQueryFilters {
    /// `criteria`, required.
    pub criteria: Option<Vec<super::WorkitemQueryJobQueryFiltersCriteria>>,
    /// `name`, required.
    pub name: Option<super::WorkitemQueryJobQueryFiltersName>,
    /// `operator`.
    pub operator: Option<super::WorkitemQueryJobQueryFiltersOperator>,
    __marks: rt::Marks,
}
/// The values of `name` in [`WorkitemQueryJobQueryFilters`](super::WorkitemQueryJobQueryFilters).
#[derive(Clone)]
#[non_exhaustive]
pub enum WorkitemQueryJobQueryFiltersName {
    /// `customFields`
    CustomFields,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `operator` in [`WorkitemQueryJobQueryFilters`](super::WorkitemQueryJobQueryFilters).
#[derive(Clone)]
#[non_exhaustive]
pub enum WorkitemQueryJobQueryFiltersOperator {
    /// `AND`
    And,
    /// `OR`
    Or,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(WorkitemQueryJobQueryFilters {
    "criteria" Any criteria,
    "name" Enum name,
    "operator" Enum operator,
});

rt::setters!(WorkitemQueryJobQueryFilters {
    0 criteria with_criteria(Vec<super::WorkitemQueryJobQueryFiltersCriteria>) clear_criteria,
    1 name with_name(impl Into<super::WorkitemQueryJobQueryFiltersName>) clear_name,
    2 operator with_operator(impl Into<super::WorkitemQueryJobQueryFiltersOperator>) clear_operator,
});

rt::open_enum!(WorkitemQueryJobQueryFiltersName {
    CustomFields = "customFields",
});

rt::open_enum!(WorkitemQueryJobQueryFiltersOperator {
    And = "AND",
    Or = "OR",
});
