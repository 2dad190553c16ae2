// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `DocumentBodyTableRowBlockWithHighlight`.
#[non_exhaustive]
pub struct DocumentBodyTableRowBlockWithHighlight {
    /// `cells`, required.
    pub cells: Option<Vec<super::DocumentBodyTableCellBlockWithHighlight>>,
    /// `properties`.
    pub properties: Option<super::DocumentBodyTableRowBlockProperties>,
    __marks: rt::Marks,
}

rt::model!(DocumentBodyTableRowBlockWithHighlight {
    "cells" Any cells,
    "properties" Any properties,
});
