// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ListWrapperSecondaryPresence`.
#[non_exhaustive]
pub struct ListWrapperSecondaryPresence {
    /// `values`.
    pub values: Option<Vec<super::SecondaryPresence>>,
    __marks: rt::Marks,
}

rt::model!(ListWrapperSecondaryPresence {
    "values" Any values,
});

rt::setters!(ListWrapperSecondaryPresence {
    0 values with_values(Vec<super::SecondaryPresence>) clear_values,
});
