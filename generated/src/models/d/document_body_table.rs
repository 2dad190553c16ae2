// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `DocumentBodyTable`.
///
/// The service requires `rows` in requests.
#[non_exhaustive]
pub struct DocumentBodyTable {
    /// `properties`.
    pub properties: Option<super::DocumentBodyTableProperties>,
    /// `rows`, required.
    pub rows: Option<Vec<super::DocumentBodyTableRowBlock>>,
    __marks: rt::Marks,
}

rt::model!(DocumentBodyTable {
    "properties" Any properties,
    "rows" Any rows,
});

rt::setters!(DocumentBodyTable {
    0 properties with_properties(super::DocumentBodyTableProperties) clear_properties,
    1 rows with_rows(Vec<super::DocumentBodyTableRowBlock>) clear_rows,
});
