// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ListWrapperBidGroupWorkPlanRotationRequest`.
#[non_exhaustive]
pub struct ListWrapperBidGroupWorkPlanRotationRequest {
    /// `values`.
    pub values: Option<Vec<super::BidGroupWorkPlanRotationRequest>>,
    __marks: rt::Marks,
}

rt::model!(ListWrapperBidGroupWorkPlanRotationRequest {
    "values" Any values,
});

rt::setters!(ListWrapperBidGroupWorkPlanRotationRequest {
    0 values with_values(Vec<super::BidGroupWorkPlanRotationRequest>) clear_values,
});
