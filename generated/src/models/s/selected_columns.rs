// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `SelectedColumns`.
#[non_exhaustive]
pub struct SelectedColumns {
    /// `columnName`.
    pub column_name: Option<String>,
    /// `columnOrder`.
    pub column_order: Option<i64>,
    __marks: rt::Marks,
}

rt::model!(SelectedColumns {
    "columnName" Str column_name,
    "columnOrder" Int column_order,
});

rt::setters!(SelectedColumns {
    0 column_name with_column_name(impl Into<String>) clear_column_name,
    1 column_order with_column_order(i64) clear_column_order,
});
