// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `CaseManagementAggregationSort`.
#[non_exhaustive]
pub struct CaseManagementAggregationSort {
    /// `function`, required.
    pub function: Option<super::CaseManagementAggregationSortFunction>,
    /// `name`, required.
    pub name: Option<super::CaseManagementAggregationSortName>,
    __marks: rt::Marks,
}
/// The values of `function` in [`CaseManagementAggregationSort`](super::CaseManagementAggregationSort).
#[derive(Clone)]
#[non_exhaustive]
pub enum CaseManagementAggregationSortFunction {
    /// `average`
    Average,
    /// `count`
    Count,
    /// `max`
    Max,
    /// `min`
    Min,
    /// `sum`
    Sum,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `name` in [`CaseManagementAggregationSort`](super::CaseManagementAggregationSort).
#[derive(Clone)]
#[non_exhaustive]
pub enum CaseManagementAggregationSortName {
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
    /// `tCasesResolved`
    TCasesResolved,
    /// `tCasesStatus`
    TCasesStatus,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(CaseManagementAggregationSort {
    "function" Enum function,
    "name" Enum name,
});

rt::open_enum!(CaseManagementAggregationSortFunction {
    Average = "average",
    Count = "count",
    Max = "max",
    Min = "min",
    Sum = "sum",
});

rt::open_enum!(CaseManagementAggregationSortName {
    NCaseAssociationsCreated = "nCaseAssociationsCreated",
    NCasesDeleted = "nCasesDeleted",
    NCasesOpened = "nCasesOpened",
    NCasesOverSla = "nCasesOverSla",
    NCasesPurged = "nCasesPurged",
    NCasesStatusChanged = "nCasesStatusChanged",
    NCasesTerminated = "nCasesTerminated",
    TCasesResolved = "tCasesResolved",
    TCasesStatus = "tCasesStatus",
});
