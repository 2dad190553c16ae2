// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `OutlierResultBody`.
#[non_exhaustive]
pub struct OutlierResultBody {
    /// `outliers`.
    pub outliers: Option<Vec<super::Outlier>>,
    /// `planningGroupId`.
    pub planning_group_id: Option<String>,
    __marks: rt::Marks,
}

rt::model!(OutlierResultBody {
    "outliers" Any outliers,
    "planningGroupId" Str planning_group_id,
});
