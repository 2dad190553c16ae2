// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ListWrapperFixedAvailability`.
#[non_exhaustive]
pub struct ListWrapperFixedAvailability {
    /// `values`.
    pub values: Option<Vec<super::FixedAvailability>>,
    __marks: rt::Marks,
}

rt::model!(ListWrapperFixedAvailability {
    "values" Any values,
});

rt::setters!(ListWrapperFixedAvailability {
    0 values with_values(Vec<super::FixedAvailability>) clear_values,
});
