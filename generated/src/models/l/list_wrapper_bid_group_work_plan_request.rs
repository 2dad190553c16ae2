// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ListWrapperBidGroupWorkPlanRequest`.
#[non_exhaustive]
pub struct ListWrapperBidGroupWorkPlanRequest {
    /// `values`.
    pub values: Option<Vec<super::BidGroupWorkPlanRequest>>,
    __marks: rt::Marks,
}

rt::model!(ListWrapperBidGroupWorkPlanRequest {
    "values" Any values,
});

rt::setters!(ListWrapperBidGroupWorkPlanRequest {
    0 values with_values(Vec<super::BidGroupWorkPlanRequest>) clear_values,
});
