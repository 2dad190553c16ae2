// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `CaseManagementAggregationView`.
///
/// The service requires `function`, `name`, `target` in requests.
#[non_exhaustive]
pub struct CaseManagementAggregationView {
    /// `function`, required.
    pub function: Option<super::CaseManagementAggregationViewFunction>,
    /// `name`, required.
    pub name: Option<String>,
    /// `range`.
    pub range: Option<super::AggregationRange>,
    /// `target`, required.
    pub target: Option<super::CaseManagementAggregationViewTarget>,
    __marks: rt::Marks,
}
/// The values of `function` in [`CaseManagementAggregationView`](super::CaseManagementAggregationView).
#[derive(Clone)]
#[non_exhaustive]
pub enum CaseManagementAggregationViewFunction {
    /// `rangeBound`
    RangeBound,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `target` in [`CaseManagementAggregationView`](super::CaseManagementAggregationView).
#[derive(Clone)]
#[non_exhaustive]
pub enum CaseManagementAggregationViewTarget {
    /// `nCaseAssociationsCreated`
    NCaseAssociationsCreated,
    /// `nCasesDeleted`
    NCasesDeleted,
    /// `nCasesOpened`
    NCasesOpened,
    /// `nCasesOverSla`
    NCasesOverSla,
    /// `nCasesPurged`
    NCasesPurged,
    /// `nCasesStatusChanged`
    NCasesStatusChanged,
    /// `nCasesTerminated`
    NCasesTerminated,
    /// `oCasesServiceLevel`
    OCasesServiceLevel,
    /// `tCasesResolved`
    TCasesResolved,
    /// `tCasesStatus`
    TCasesStatus,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(CaseManagementAggregationView {
    "function" Enum function,
    "name" Str name,
    "range" Any range,
    "target" Enum target,
});

rt::setters!(CaseManagementAggregationView {
    0 function with_function(impl Into<super::CaseManagementAggregationViewFunction>) clear_function,
    1 name with_name(impl Into<String>) clear_name,
    2 range with_range(super::AggregationRange) clear_range,
    3 target with_target(impl Into<super::CaseManagementAggregationViewTarget>) clear_target,
});

rt::open_enum!(CaseManagementAggregationViewFunction {
    RangeBound = "rangeBound",
});

rt::open_enum!(CaseManagementAggregationViewTarget {
    NCaseAssociationsCreated = "nCaseAssociationsCreated",
    NCasesDeleted = "nCasesDeleted",
    NCasesOpened = "nCasesOpened",
    NCasesOverSla = "nCasesOverSla",
    NCasesPurged = "nCasesPurged",
    NCasesStatusChanged = "nCasesStatusChanged",
    NCasesTerminated = "nCasesTerminated",
    OCasesServiceLevel = "oCasesServiceLevel",
    TCasesResolved = "tCasesResolved",
    TCasesStatus = "tCasesStatus",
});
