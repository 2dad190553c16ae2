// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `DocumentBodyTableRowBlock`.
///
/// The service requires `cells` in requests.
#[non_exhaustive]
pub struct DocumentBodyTableRowBlock {
    /// `cells`, required.
    pub cells: Option<Vec<super::DocumentBodyTableCellBlock>>,
    /// `properties`.
    pub properties: Option<super::DocumentBodyTableRowBlockProperties>,
    __marks: rt::Marks,
}

rt::model!(DocumentBodyTableRowBlock {
    "cells" Any cells,
    "properties" Any properties,
});

rt::setters!(DocumentBodyTableRowBlock {
    0 cells with_cells(Vec<super::DocumentBodyTableCellBlock>) clear_cells,
    1 properties with_properties(super::DocumentBodyTableRowBlockProperties) clear_properties,
});
