// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `UpdateTimeOffPlanManagementUnitAssociation`.
#[non_exhaustive]
pub struct UpdateTimeOffPlanManagementUnitAssociation {
    /// `staffingGroupIds`.
    pub staffing_group_ids: Option<super::SetWrapperString>,
    __marks: rt::Marks,
}

rt::model!(UpdateTimeOffPlanManagementUnitAssociation {
    "staffingGroupIds" Any staffing_group_ids,
});

rt::setters!(UpdateTimeOffPlanManagementUnitAssociation {
    0 staffing_group_ids with_staffing_group_ids(super::SetWrapperString) clear_staffing_group_ids,
});
