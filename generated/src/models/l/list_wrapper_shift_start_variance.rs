// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ListWrapperShiftStartVariance`.
#[non_exhaustive]
pub struct ListWrapperShiftStartVariance {
    /// `values`.
    pub values: Option<Vec<super::ShiftStartVariance>>,
    __marks: rt::Marks,
}

rt::model!(ListWrapperShiftStartVariance {
    "values" Any values,
});

rt::setters!(ListWrapperShiftStartVariance {
    0 values with_values(Vec<super::ShiftStartVariance>) clear_values,
});
