// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ColumnStatus`.
#[non_exhaustive]
pub struct ColumnStatus {
    /// `contactable`.
    pub contactable: Option<bool>,
    __marks: rt::Marks,
}

rt::model!(ColumnStatus {
    "contactable" Bool contactable,
});

rt::setters!(ColumnStatus {
    0 contactable with_contactable(bool) clear_contactable,
});
