// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ContactableStatus`.
#[non_exhaustive]
pub struct ContactableStatus {
    /// `columnStatus`.
    pub column_status: Option<std::collections::BTreeMap<String, super::ColumnStatus>>,
    /// `contactable`.
    pub contactable: Option<bool>,
    __marks: rt::Marks,
}

rt::model!(ContactableStatus {
    "columnStatus" Any column_status,
    "contactable" Bool contactable,
});

rt::setters!(ContactableStatus {
    0 column_status with_column_status(std::collections::BTreeMap<String, super::ColumnStatus>) clear_column_status,
    1 contactable with_contactable(bool) clear_contactable,
});
