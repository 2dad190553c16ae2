// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `DocumentBodyTableWithHighlight`.
#[non_exhaustive]
pub struct DocumentBodyTableWithHighlight {
    /// `properties`.
    pub properties: Option<super::DocumentBodyTableProperties>,
    /// `rows`, required.
    pub rows: Option<Vec<super::DocumentBodyTableRowBlockWithHighlight>>,
    __marks: rt::Marks,
}

rt::model!(DocumentBodyTableWithHighlight {
    "properties" Any properties,
    "rows" Any rows,
});
