// Written by the generator: `cargo xtask regenerate`. Do not edit.

use crate::models;
use platform_client_runtime::__gen as rt;
/// The operations of Business Rules.
#[derive(Clone, Debug)]
pub struct BusinessRulesApi {
    client: rt::Client,
}
impl BusinessRulesApi {
    /// The operations, called through a client. Cheap: it holds a clone of the client and nothing else.
    #[inline]
    pub fn new(client: &rt::Client) -> Self {
        Self { client: client.clone() }
    }
    /// `GET /api/v2/businessrules/decisiontables`
    ///
    /// Optional, set on the request:
    /// - `after`
    /// - `division_ids`
    /// - `name`
    /// - `page_size`
    #[inline]
    pub fn get_businessrules_decisiontables(
        &self,
    ) -> BusinessRulesRequest<GetBusinessrulesDecisiontables> {
        BusinessRulesRequest::new(
            rt::Call::new(&self.client, &GET_BUSINESSRULES_DECISIONTABLES),
        )
    }
    /// `POST /api/v2/businessrules/decisiontables`
    ///
    /// Arguments:
    /// - `body`
    #[inline]
    pub fn post_businessrules_decisiontables(
        &self,
        body: models::CreateDecisionTableRequest,
    ) -> BusinessRulesRequest<PostBusinessrulesDecisiontables> {
        let mut call = rt::Call::new(&self.client, &POST_BUSINESSRULES_DECISIONTABLES);
        call.body_json(&body);
        BusinessRulesRequest::new(call)
    }
    /// `GET /api/v2/businessrules/decisiontables/search`
    ///
    /// Optional, set on the request:
    /// - `after`
    /// - `expand`
    /// - `ids`
    /// - `name`
    /// - `page_size`
    /// - `schema_id`
    /// - `with_published_version`
    #[inline]
    pub fn get_businessrules_decisiontables_search(
        &self,
    ) -> BusinessRulesRequest<GetBusinessrulesDecisiontablesSearch> {
        BusinessRulesRequest::new(
            rt::Call::new(&self.client, &GET_BUSINESSRULES_DECISIONTABLES_SEARCH),
        )
    }
    /// `GET /api/v2/businessrules/decisiontables/{tableId}`
    ///
    /// Arguments:
    /// - `table_id`
    #[inline]
    pub fn get_businessrules_decisiontable(
        &self,
        table_id: impl Into<String>,
    ) -> BusinessRulesRequest<GetBusinessrulesDecisiontable> {
        BusinessRulesRequest::new(
            rt::Call::new(&self.client, &GET_BUSINESSRULES_DECISIONTABLE)
                .path(&table_id.into()),
        )
    }
    /// `DELETE /api/v2/businessrules/decisiontables/{tableId}`
    ///
    /// Arguments:
    /// - `table_id`
    ///
    /// Optional, set on the request:
    /// - `force_delete`
    #[inline]
    pub fn delete_businessrules_decisiontable(
        &self,
        table_id: impl Into<String>,
    ) -> BusinessRulesRequest<DeleteBusinessrulesDecisiontable> {
        BusinessRulesRequest::new(
            rt::Call::new(&self.client, &DELETE_BUSINESSRULES_DECISIONTABLE)
                .path(&table_id.into()),
        )
    }
    /// `PATCH /api/v2/businessrules/decisiontables/{tableId}`
    ///
    /// Arguments:
    /// - `table_id`
    /// - `body`
    #[inline]
    pub fn patch_businessrules_decisiontable(
        &self,
        table_id: impl Into<String>,
        body: models::UpdateDecisionTableRequest,
    ) -> BusinessRulesRequest<PatchBusinessrulesDecisiontable> {
        let mut call = rt::Call::new(&self.client, &PATCH_BUSINESSRULES_DECISIONTABLE)
            .path(&table_id.into());
        call.body_json(&body);
        BusinessRulesRequest::new(call)
    }
    /// `POST /api/v2/businessrules/decisiontables/{tableId}/execute`
    ///
    /// Arguments:
    /// - `table_id`
    /// - `body`
    #[inline]
    pub fn post_businessrules_decisiontable_execute(
        &self,
        table_id: impl Into<String>,
        body: models::DecisionTableExecutionRequest,
    ) -> BusinessRulesRequest<PostBusinessrulesDecisiontableExecute> {
        let mut call = rt::Call::new(
                &self.client,
                &POST_BUSINESSRULES_DECISIONTABLE_EXECUTE,
            )
            .path(&table_id.into());
        call.body_json(&body);
        BusinessRulesRequest::new(call)
    }
    /// `GET /api/v2/businessrules/decisiontables/{tableId}/exports`
    ///
    /// Arguments:
    /// - `table_id`
    ///
    /// Optional, set on the request:
    /// - `after`
    /// - `page_size`
    #[inline]
    pub fn get_businessrules_decisiontable_exports(
        &self,
        table_id: impl Into<String>,
    ) -> BusinessRulesRequest<GetBusinessrulesDecisiontableExports> {
        BusinessRulesRequest::new(
            rt::Call::new(&self.client, &GET_BUSINESSRULES_DECISIONTABLE_EXPORTS)
                .path(&table_id.into()),
        )
    }
    /// `POST /api/v2/businessrules/decisiontables/{tableId}/exports`
    ///
    /// Arguments:
    /// - `table_id`
    /// - `body`
    #[inline]
    pub fn post_businessrules_decisiontable_exports(
        &self,
        table_id: impl Into<String>,
        body: models::DecisionTableExportJobRequest,
    ) -> BusinessRulesRequest<PostBusinessrulesDecisiontableExports> {
        let mut call = rt::Call::new(
                &self.client,
                &POST_BUSINESSRULES_DECISIONTABLE_EXPORTS,
            )
            .path(&table_id.into());
        call.body_json(&body);
        BusinessRulesRequest::new(call)
    }
    /// `GET /api/v2/businessrules/decisiontables/{tableId}/exports/{exportJobId}`
    ///
    /// Arguments:
    /// - `table_id`
    /// - `export_job_id`
    #[inline]
    pub fn get_businessrules_decisiontable_export(
        &self,
        table_id: impl Into<String>,
        export_job_id: impl Into<String>,
    ) -> BusinessRulesRequest<GetBusinessrulesDecisiontableExport> {
        BusinessRulesRequest::new(
            rt::Call::new(&self.client, &GET_BUSINESSRULES_DECISIONTABLE_EXPORT)
                .path(&table_id.into())
                .path(&export_job_id.into()),
        )
    }
    /// `DELETE /api/v2/businessrules/decisiontables/{tableId}/exports/{exportJobId}`
    ///
    /// Arguments:
    /// - `table_id`
    /// - `export_job_id`
    #[inline]
    pub fn delete_businessrules_decisiontable_export(
        &self,
        table_id: impl Into<String>,
        export_job_id: impl Into<String>,
    ) -> BusinessRulesRequest<DeleteBusinessrulesDecisiontableExport> {
        BusinessRulesRequest::new(
            rt::Call::new(&self.client, &DELETE_BUSINESSRULES_DECISIONTABLE_EXPORT)
                .path(&table_id.into())
                .path(&export_job_id.into()),
        )
    }
    /// `GET /api/v2/businessrules/decisiontables/{tableId}/imports`
    ///
    /// Arguments:
    /// - `table_id`
    ///
    /// Optional, set on the request:
    /// - `after`
    /// - `page_size`
    #[inline]
    pub fn get_businessrules_decisiontable_imports(
        &self,
        table_id: impl Into<String>,
    ) -> BusinessRulesRequest<GetBusinessrulesDecisiontableImports> {
        BusinessRulesRequest::new(
            rt::Call::new(&self.client, &GET_BUSINESSRULES_DECISIONTABLE_IMPORTS)
                .path(&table_id.into()),
        )
    }
    /// `POST /api/v2/businessrules/decisiontables/{tableId}/imports`
    ///
    /// Arguments:
    /// - `table_id`
    /// - `body`
    #[inline]
    pub fn post_businessrules_decisiontable_imports(
        &self,
        table_id: impl Into<String>,
        body: models::CreateDecisionTableImportJobRequest,
    ) -> BusinessRulesRequest<PostBusinessrulesDecisiontableImports> {
        let mut call = rt::Call::new(
                &self.client,
                &POST_BUSINESSRULES_DECISIONTABLE_IMPORTS,
            )
            .path(&table_id.into());
        call.body_json(&body);
        BusinessRulesRequest::new(call)
    }
    /// `GET /api/v2/businessrules/decisiontables/{tableId}/imports/{importJobId}`
    ///
    /// Arguments:
    /// - `table_id`
    /// - `import_job_id`
    #[inline]
    pub fn get_businessrules_decisiontable_import(
        &self,
        table_id: impl Into<String>,
        import_job_id: impl Into<String>,
    ) -> BusinessRulesRequest<GetBusinessrulesDecisiontableImport> {
        BusinessRulesRequest::new(
            rt::Call::new(&self.client, &GET_BUSINESSRULES_DECISIONTABLE_IMPORT)
                .path(&table_id.into())
                .path(&import_job_id.into()),
        )
    }
    /// `DELETE /api/v2/businessrules/decisiontables/{tableId}/imports/{importJobId}`
    ///
    /// Arguments:
    /// - `table_id`
    /// - `import_job_id`
    #[inline]
    pub fn delete_businessrules_decisiontable_import(
        &self,
        table_id: impl Into<String>,
        import_job_id: impl Into<String>,
    ) -> BusinessRulesRequest<DeleteBusinessrulesDecisiontableImport> {
        BusinessRulesRequest::new(
            rt::Call::new(&self.client, &DELETE_BUSINESSRULES_DECISIONTABLE_IMPORT)
                .path(&table_id.into())
                .path(&import_job_id.into()),
        )
    }
    /// `PATCH /api/v2/businessrules/decisiontables/{tableId}/imports/{importJobId}`
    ///
    /// Arguments:
    /// - `table_id`
    /// - `import_job_id`
    /// - `body`
    #[inline]
    pub fn patch_businessrules_decisiontable_import(
        &self,
        table_id: impl Into<String>,
        import_job_id: impl Into<String>,
        body: models::UpdateDecisionTableImportJobRequest,
    ) -> BusinessRulesRequest<PatchBusinessrulesDecisiontableImport> {
        let mut call = rt::Call::new(
                &self.client,
                &PATCH_BUSINESSRULES_DECISIONTABLE_IMPORT,
            )
            .path(&table_id.into())
            .path(&import_job_id.into());
        call.body_json(&body);
        BusinessRulesRequest::new(call)
    }
    /// `GET /api/v2/businessrules/decisiontables/{tableId}/versions`
    ///
    /// Arguments:
    /// - `table_id`
    ///
    /// Optional, set on the request:
    /// - `after`
    /// - `has_snapshot`
    /// - `page_size`
    /// - `status`
    #[inline]
    pub fn get_businessrules_decisiontable_versions(
        &self,
        table_id: impl Into<String>,
    ) -> BusinessRulesRequest<GetBusinessrulesDecisiontableVersions> {
        BusinessRulesRequest::new(
            rt::Call::new(&self.client, &GET_BUSINESSRULES_DECISIONTABLE_VERSIONS)
                .path(&table_id.into()),
        )
    }
    /// `POST /api/v2/businessrules/decisiontables/{tableId}/versions`
    ///
    /// Arguments:
    /// - `table_id`
    ///
    /// Optional, set on the request:
    /// - `body`
    #[inline]
    pub fn post_businessrules_decisiontable_versions(
        &self,
        table_id: impl Into<String>,
    ) -> BusinessRulesRequest<PostBusinessrulesDecisiontableVersions> {
        BusinessRulesRequest::new(
            rt::Call::new(&self.client, &POST_BUSINESSRULES_DECISIONTABLE_VERSIONS)
                .path(&table_id.into()),
        )
    }
    /// `GET /api/v2/businessrules/decisiontables/{tableId}/versions/{tableVersion}`
    ///
    /// Arguments:
    /// - `table_id`
    /// - `table_version`
    #[inline]
    pub fn get_businessrules_decisiontable_version(
        &self,
        table_id: impl Into<String>,
        table_version: i64,
    ) -> BusinessRulesRequest<GetBusinessrulesDecisiontableVersion> {
        BusinessRulesRequest::new(
            rt::Call::new(&self.client, &GET_BUSINESSRULES_DECISIONTABLE_VERSION)
                .path(&table_id.into())
                .path(&table_version.to_string()),
        )
    }
    /// `DELETE /api/v2/businessrules/decisiontables/{tableId}/versions/{tableVersion}`
    ///
    /// Arguments:
    /// - `table_id`
    /// - `table_version`
    #[inline]
    pub fn delete_businessrules_decisiontable_version(
        &self,
        table_id: impl Into<String>,
        table_version: i64,
    ) -> BusinessRulesRequest<DeleteBusinessrulesDecisiontableVersion> {
        BusinessRulesRequest::new(
            rt::Call::new(&self.client, &DELETE_BUSINESSRULES_DECISIONTABLE_VERSION)
                .path(&table_id.into())
                .path(&table_version.to_string()),
        )
    }
    /// `PATCH /api/v2/businessrules/decisiontables/{tableId}/versions/{tableVersion}`
    ///
    /// Arguments:
    /// - `table_id`
    /// - `table_version`
    /// - `body`
    #[inline]
    pub fn patch_businessrules_decisiontable_version(
        &self,
        table_id: impl Into<String>,
        table_version: i64,
        body: models::UpdateDecisionTableVersionRequest,
    ) -> BusinessRulesRequest<PatchBusinessrulesDecisiontableVersion> {
        let mut call = rt::Call::new(
                &self.client,
                &PATCH_BUSINESSRULES_DECISIONTABLE_VERSION,
            )
            .path(&table_id.into())
            .path(&table_version.to_string());
        call.body_json(&body);
        BusinessRulesRequest::new(call)
    }
    /// `POST /api/v2/businessrules/decisiontables/{tableId}/versions/{tableVersion}/copy`
    ///
    /// Arguments:
    /// - `table_id`
    /// - `table_version`
    /// - `body`
    #[inline]
    pub fn post_businessrules_decisiontable_version_copy(
        &self,
        table_id: impl Into<String>,
        table_version: i64,
        body: models::CopyDecisionTableRequest,
    ) -> BusinessRulesRequest<PostBusinessrulesDecisiontableVersionCopy> {
        let mut call = rt::Call::new(
                &self.client,
                &POST_BUSINESSRULES_DECISIONTABLE_VERSION_COPY,
            )
            .path(&table_id.into())
            .path(&table_version.to_string());
        call.body_json(&body);
        BusinessRulesRequest::new(call)
    }
    /// `POST /api/v2/businessrules/decisiontables/{tableId}/versions/{tableVersion}/execute`
    ///
    /// Arguments:
    /// - `table_id`
    /// - `table_version`
    /// - `body`
    #[inline]
    pub fn post_businessrules_decisiontable_version_execute(
        &self,
        table_id: impl Into<String>,
        table_version: i64,
        body: models::DecisionTableExecutionRequest,
    ) -> BusinessRulesRequest<PostBusinessrulesDecisiontableVersionExecute> {
        let mut call = rt::Call::new(
                &self.client,
                &POST_BUSINESSRULES_DECISIONTABLE_VERSION_EXECUTE,
            )
            .path(&table_id.into())
            .path(&table_version.to_string());
        call.body_json(&body);
        BusinessRulesRequest::new(call)
    }
    /// `PUT /api/v2/businessrules/decisiontables/{tableId}/versions/{tableVersion}/publish`
    ///
    /// Arguments:
    /// - `table_id`
    /// - `table_version`
    #[inline]
    pub fn put_businessrules_decisiontable_version_publish(
        &self,
        table_id: impl Into<String>,
        table_version: i64,
    ) -> BusinessRulesRequest<PutBusinessrulesDecisiontableVersionPublish> {
        BusinessRulesRequest::new(
            rt::Call::new(&self.client, &PUT_BUSINESSRULES_DECISIONTABLE_VERSION_PUBLISH)
                .path(&table_id.into())
                .path(&table_version.to_string()),
        )
    }
    /// `POST /api/v2/businessrules/decisiontables/{tableId}/versions/{tableVersion}/rollback`
    ///
    /// Arguments:
    /// - `table_id`
    /// - `table_version`
    ///
    /// Optional, set on the request:
    /// - `body`
    #[inline]
    pub fn post_businessrules_decisiontable_version_rollback(
        &self,
        table_id: impl Into<String>,
        table_version: i64,
    ) -> BusinessRulesRequest<PostBusinessrulesDecisiontableVersionRollback> {
        BusinessRulesRequest::new(
            rt::Call::new(
                    &self.client,
                    &POST_BUSINESSRULES_DECISIONTABLE_VERSION_ROLLBACK,
                )
                .path(&table_id.into())
                .path(&table_version.to_string()),
        )
    }
    /// `GET /api/v2/businessrules/decisiontables/{tableId}/versions/{tableVersion}/rows`
    ///
    /// Arguments:
    /// - `table_id`
    /// - `table_version`
    ///
    /// Optional, set on the request:
    /// - `page_number`
    /// - `page_size`
    #[inline]
    pub fn get_businessrules_decisiontable_version_rows(
        &self,
        table_id: impl Into<String>,
        table_version: i64,
    ) -> BusinessRulesRequest<GetBusinessrulesDecisiontableVersionRows> {
        BusinessRulesRequest::new(
            rt::Call::new(&self.client, &GET_BUSINESSRULES_DECISIONTABLE_VERSION_ROWS)
                .path(&table_id.into())
                .path(&table_version.to_string()),
        )
    }
    /// `POST /api/v2/businessrules/decisiontables/{tableId}/versions/{tableVersion}/rows`
    ///
    /// Arguments:
    /// - `table_id`
    /// - `table_version`
    /// - `body`
    #[inline]
    pub fn post_businessrules_decisiontable_version_rows(
        &self,
        table_id: impl Into<String>,
        table_version: i64,
        body: models::CreateDecisionTableRowRequest,
    ) -> BusinessRulesRequest<PostBusinessrulesDecisiontableVersionRows> {
        let mut call = rt::Call::new(
                &self.client,
                &POST_BUSINESSRULES_DECISIONTABLE_VERSION_ROWS,
            )
            .path(&table_id.into())
            .path(&table_version.to_string());
        call.body_json(&body);
        BusinessRulesRequest::new(call)
    }
    /// `POST /api/v2/businessrules/decisiontables/{tableId}/versions/{tableVersion}/rows/bulk/add`
    ///
    /// Arguments:
    /// - `table_id`
    /// - `table_version`
    /// - `body`
    #[inline]
    pub fn post_businessrules_decisiontable_version_rows_bulk_add(
        &self,
        table_id: impl Into<String>,
        table_version: i64,
        body: models::BulkAddDecisionTableRowsRequest,
    ) -> BusinessRulesRequest<PostBusinessrulesDecisiontableVersionRowsBulkAdd> {
        let mut call = rt::Call::new(
                &self.client,
                &POST_BUSINESSRULES_DECISIONTABLE_VERSION_ROWS_BULK_ADD,
            )
            .path(&table_id.into())
            .path(&table_version.to_string());
        call.body_json(&body);
        BusinessRulesRequest::new(call)
    }
    /// `POST /api/v2/businessrules/decisiontables/{tableId}/versions/{tableVersion}/rows/bulk/remove`
    ///
    /// Arguments:
    /// - `table_id`
    /// - `table_version`
    /// - `body`
    #[inline]
    pub fn post_businessrules_decisiontable_version_rows_bulk_remove(
        &self,
        table_id: impl Into<String>,
        table_version: i64,
        body: models::BulkDeleteDecisionTableRowsRequest,
    ) -> BusinessRulesRequest<PostBusinessrulesDecisiontableVersionRowsBulkRemove> {
        let mut call = rt::Call::new(
                &self.client,
                &POST_BUSINESSRULES_DECISIONTABLE_VERSION_ROWS_BULK_REMOVE,
            )
            .path(&table_id.into())
            .path(&table_version.to_string());
        call.body_json(&body);
        BusinessRulesRequest::new(call)
    }
    /// `POST /api/v2/businessrules/decisiontables/{tableId}/versions/{tableVersion}/rows/bulk/update`
    ///
    /// Arguments:
    /// - `table_id`
    /// - `table_version`
    /// - `body`
    #[inline]
    pub fn post_businessrules_decisiontable_version_rows_bulk_update(
        &self,
        table_id: impl Into<String>,
        table_version: i64,
        body: models::BulkUpdateDecisionTableRowsRequest,
    ) -> BusinessRulesRequest<PostBusinessrulesDecisiontableVersionRowsBulkUpdate> {
        let mut call = rt::Call::new(
                &self.client,
                &POST_BUSINESSRULES_DECISIONTABLE_VERSION_ROWS_BULK_UPDATE,
            )
            .path(&table_id.into())
            .path(&table_version.to_string());
        call.body_json(&body);
        BusinessRulesRequest::new(call)
    }
    /// `POST /api/v2/businessrules/decisiontables/{tableId}/versions/{tableVersion}/rows/search`
    ///
    /// Arguments:
    /// - `table_id`
    /// - `table_version`
    /// - `body`
    ///
    /// Optional, set on the request:
    /// - `page_number`
    /// - `page_size`
    #[inline]
    pub fn post_businessrules_decisiontable_version_rows_search(
        &self,
        table_id: impl Into<String>,
        table_version: i64,
        body: models::SearchDecisionTableRowsRequest,
    ) -> BusinessRulesRequest<PostBusinessrulesDecisiontableVersionRowsSearch> {
        let mut call = rt::Call::new(
                &self.client,
                &POST_BUSINESSRULES_DECISIONTABLE_VERSION_ROWS_SEARCH,
            )
            .path(&table_id.into())
            .path(&table_version.to_string());
        call.body_json(&body);
        BusinessRulesRequest::new(call)
    }
    /// `GET /api/v2/businessrules/decisiontables/{tableId}/versions/{tableVersion}/rows/{rowId}`
    ///
    /// Arguments:
    /// - `table_id`
    /// - `table_version`
    /// - `row_id`
    #[inline]
    pub fn get_businessrules_decisiontable_version_row(
        &self,
        table_id: impl Into<String>,
        table_version: i64,
        row_id: impl Into<String>,
    ) -> BusinessRulesRequest<GetBusinessrulesDecisiontableVersionRow> {
        BusinessRulesRequest::new(
            rt::Call::new(&self.client, &GET_BUSINESSRULES_DECISIONTABLE_VERSION_ROW)
                .path(&table_id.into())
                .path(&table_version.to_string())
                .path(&row_id.into()),
        )
    }
    /// `PUT /api/v2/businessrules/decisiontables/{tableId}/versions/{tableVersion}/rows/{rowId}`
    ///
    /// Arguments:
    /// - `table_id`
    /// - `table_version`
    /// - `row_id`
    /// - `body`
    #[inline]
    pub fn put_businessrules_decisiontable_version_row(
        &self,
        table_id: impl Into<String>,
        table_version: i64,
        row_id: impl Into<String>,
        body: models::PutDecisionTableRowRequest,
    ) -> BusinessRulesRequest<PutBusinessrulesDecisiontableVersionRow> {
        let mut call = rt::Call::new(
                &self.client,
                &PUT_BUSINESSRULES_DECISIONTABLE_VERSION_ROW,
            )
            .path(&table_id.into())
            .path(&table_version.to_string())
            .path(&row_id.into());
        call.body_json(&body);
        BusinessRulesRequest::new(call)
    }
    /// `DELETE /api/v2/businessrules/decisiontables/{tableId}/versions/{tableVersion}/rows/{rowId}`
    ///
    /// Arguments:
    /// - `table_id`
    /// - `table_version`
    /// - `row_id`
    #[inline]
    pub fn delete_businessrules_decisiontable_version_row(
        &self,
        table_id: impl Into<String>,
        table_version: i64,
        row_id: impl Into<String>,
    ) -> BusinessRulesRequest<DeleteBusinessrulesDecisiontableVersionRow> {
        BusinessRulesRequest::new(
            rt::Call::new(&self.client, &DELETE_BUSINESSRULES_DECISIONTABLE_VERSION_ROW)
                .path(&table_id.into())
                .path(&table_version.to_string())
                .path(&row_id.into()),
        )
    }
    /// `POST /api/v2/businessrules/decisiontables/{tableId}/versions/{tableVersion}/snapshot`
    ///
    /// Arguments:
    /// - `table_id`
    /// - `table_version`
    /// - `body`
    #[inline]
    pub fn post_businessrules_decisiontable_version_snapshot(
        &self,
        table_id: impl Into<String>,
        table_version: i64,
        body: models::CreateDecisionTableSnapshotRequest,
    ) -> BusinessRulesRequest<PostBusinessrulesDecisiontableVersionSnapshot> {
        let mut call = rt::Call::new(
                &self.client,
                &POST_BUSINESSRULES_DECISIONTABLE_VERSION_SNAPSHOT,
            )
            .path(&table_id.into())
            .path(&table_version.to_string());
        call.body_json(&body);
        BusinessRulesRequest::new(call)
    }
    /// `DELETE /api/v2/businessrules/decisiontables/{tableId}/versions/{tableVersion}/snapshot`
    ///
    /// Arguments:
    /// - `table_id`
    /// - `table_version`
    #[inline]
    pub fn delete_businessrules_decisiontable_version_snapshot(
        &self,
        table_id: impl Into<String>,
        table_version: i64,
    ) -> BusinessRulesRequest<DeleteBusinessrulesDecisiontableVersionSnapshot> {
        BusinessRulesRequest::new(
            rt::Call::new(
                    &self.client,
                    &DELETE_BUSINESSRULES_DECISIONTABLE_VERSION_SNAPSHOT,
                )
                .path(&table_id.into())
                .path(&table_version.to_string()),
        )
    }
    /// `POST /api/v2/businessrules/decisiontables/{tableId}/versions/{tableVersion}/sync`
    ///
    /// Arguments:
    /// - `table_id`
    /// - `table_version`
    #[inline]
    pub fn post_businessrules_decisiontable_version_sync(
        &self,
        table_id: impl Into<String>,
        table_version: i64,
    ) -> BusinessRulesRequest<PostBusinessrulesDecisiontableVersionSync> {
        BusinessRulesRequest::new(
            rt::Call::new(&self.client, &POST_BUSINESSRULES_DECISIONTABLE_VERSION_SYNC)
                .path(&table_id.into())
                .path(&table_version.to_string()),
        )
    }
    /// `GET /api/v2/businessrules/schemas`
    #[inline]
    pub fn get_businessrules_schemas(
        &self,
    ) -> BusinessRulesRequest<GetBusinessrulesSchemas> {
        BusinessRulesRequest::new(
            rt::Call::new(&self.client, &GET_BUSINESSRULES_SCHEMAS),
        )
    }
    /// `POST /api/v2/businessrules/schemas`
    ///
    /// Arguments:
    /// - `body`
    #[inline]
    pub fn post_businessrules_schemas(
        &self,
        body: models::BusinessRulesSchemaCreateRequest,
    ) -> BusinessRulesRequest<PostBusinessrulesSchemas> {
        let mut call = rt::Call::new(&self.client, &POST_BUSINESSRULES_SCHEMAS);
        call.body_json(&body);
        BusinessRulesRequest::new(call)
    }
    /// `GET /api/v2/businessrules/schemas/coretypes`
    #[inline]
    pub fn get_businessrules_schemas_coretypes(
        &self,
    ) -> BusinessRulesRequest<GetBusinessrulesSchemasCoretypes> {
        BusinessRulesRequest::new(
            rt::Call::new(&self.client, &GET_BUSINESSRULES_SCHEMAS_CORETYPES),
        )
    }
    /// `GET /api/v2/businessrules/schemas/coretypes/{coreTypeName}`
    ///
    /// Arguments:
    /// - `core_type_name`
    #[inline]
    pub fn get_businessrules_schemas_coretype(
        &self,
        core_type_name: impl Into<String>,
    ) -> BusinessRulesRequest<GetBusinessrulesSchemasCoretype> {
        BusinessRulesRequest::new(
            rt::Call::new(&self.client, &GET_BUSINESSRULES_SCHEMAS_CORETYPE)
                .path(&core_type_name.into()),
        )
    }
    /// `GET /api/v2/businessrules/schemas/{schemaId}`
    ///
    /// Arguments:
    /// - `schema_id`
    #[inline]
    pub fn get_businessrules_schema(
        &self,
        schema_id: impl Into<String>,
    ) -> BusinessRulesRequest<GetBusinessrulesSchema> {
        BusinessRulesRequest::new(
            rt::Call::new(&self.client, &GET_BUSINESSRULES_SCHEMA)
                .path(&schema_id.into()),
        )
    }
    /// `PUT /api/v2/businessrules/schemas/{schemaId}`
    ///
    /// Arguments:
    /// - `schema_id`
    /// - `body`
    #[inline]
    pub fn put_businessrules_schema(
        &self,
        schema_id: impl Into<String>,
        body: models::BusinessRulesSchemaUpdateRequest,
    ) -> BusinessRulesRequest<PutBusinessrulesSchema> {
        let mut call = rt::Call::new(&self.client, &PUT_BUSINESSRULES_SCHEMA)
            .path(&schema_id.into());
        call.body_json(&body);
        BusinessRulesRequest::new(call)
    }
    /// `DELETE /api/v2/businessrules/schemas/{schemaId}`
    ///
    /// Arguments:
    /// - `schema_id`
    #[inline]
    pub fn delete_businessrules_schema(
        &self,
        schema_id: impl Into<String>,
    ) -> BusinessRulesRequest<DeleteBusinessrulesSchema> {
        BusinessRulesRequest::new(
            rt::Call::new(&self.client, &DELETE_BUSINESSRULES_SCHEMA)
                .path(&schema_id.into()),
        )
    }
    /// `GET /api/v2/businessrules/schemas/{schemaId}/versions`
    ///
    /// Arguments:
    /// - `schema_id`
    ///
    /// Optional, set on the request:
    /// - `after`
    /// - `before`
    /// - `page_size`
    #[inline]
    pub fn get_businessrules_schema_versions(
        &self,
        schema_id: impl Into<String>,
    ) -> BusinessRulesRequest<GetBusinessrulesSchemaVersions> {
        BusinessRulesRequest::new(
            rt::Call::new(&self.client, &GET_BUSINESSRULES_SCHEMA_VERSIONS)
                .path(&schema_id.into()),
        )
    }
    /// `GET /api/v2/businessrules/schemas/{schemaId}/versions/{schemaVersion}`
    ///
    /// Arguments:
    /// - `schema_id`
    /// - `schema_version`
    #[inline]
    pub fn get_businessrules_schema_version(
        &self,
        schema_id: impl Into<String>,
        schema_version: impl Into<String>,
    ) -> BusinessRulesRequest<GetBusinessrulesSchemaVersion> {
        BusinessRulesRequest::new(
            rt::Call::new(&self.client, &GET_BUSINESSRULES_SCHEMA_VERSION)
                .path(&schema_id.into())
                .path(&schema_version.into()),
        )
    }
}
/// A request of [`BusinessRulesApi`] to the operation `O`, which is sent when it is
/// awaited. The setters of an operation's optional parameters are listed below
/// under its `BusinessRulesRequest<...>`.
#[must_use = "a request is sent when it is awaited"]
pub struct BusinessRulesRequest<O> {
    call: rt::Call,
    operation: std::marker::PhantomData<fn() -> O>,
}
impl<O: rt::Endpoint> BusinessRulesRequest<O> {
    #[inline]
    fn new(call: rt::Call) -> Self {
        Self {
            call,
            operation: std::marker::PhantomData,
        }
    }
    /// Sends the request and gives the body of the answer.
    #[inline]
    pub fn send(self) -> rt::Pending<O::Answer> {
        self.call.send()
    }
    /// Sends the request and gives the whole answer: status, headers, body.
    #[inline]
    pub fn response(self) -> rt::PendingResponse<O::Answer> {
        self.call.response()
    }
    /// The answer as a file that streams; redirects to where it lies are followed.
    #[inline]
    pub fn into_download(self) -> rt::Download {
        self.call.into_download()
    }
    /// Changes how this one request is sent.
    #[inline]
    pub fn options(
        mut self,
        change: impl FnOnce(rt::CallOptions) -> rt::CallOptions,
    ) -> Self {
        self.call.options(change);
        self
    }
}
impl<O: rt::Endpoint> IntoFuture for BusinessRulesRequest<O> {
    type Output = Result<O::Answer, rt::Error>;
    type IntoFuture = rt::Pending<O::Answer>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}
impl<O> std::fmt::Debug for BusinessRulesRequest<O> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        std::fmt::Debug::fmt(&self.call, f)
    }
}
static GET_BUSINESSRULES_DECISIONTABLES: rt::Operation = rt::Operation::new(
        "getBusinessrulesDecisiontables",
        rt::Method::Get,
        &["/api/v2/businessrules/decisiontables"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_businessrules_decisiontables`.
#[derive(Debug)]
pub enum GetBusinessrulesDecisiontables {}
impl rt::Endpoint for GetBusinessrulesDecisiontables {
    type Answer = models::DecisionTableListing;
}
impl BusinessRulesRequest<GetBusinessrulesDecisiontables> {
    /// Sets `after`.
    #[inline]
    pub fn after(mut self, value: impl Into<String>) -> Self {
        self.call.query("after", value.into());
        self
    }
    /// Sets `divisionIds`.
    #[inline]
    pub fn division_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.call
            .query_list(
                "divisionIds",
                value.into_iter().map(Into::into).collect(),
                rt::Collection::Multi,
            );
        self
    }
    /// Sets `name`.
    #[inline]
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.call.query("name", value.into());
        self
    }
    /// Sets `pageSize`.
    #[inline]
    pub fn page_size(mut self, value: impl Into<String>) -> Self {
        self.call.query("pageSize", value.into());
        self
    }
}
static POST_BUSINESSRULES_DECISIONTABLES: rt::Operation = rt::Operation::new(
        "postBusinessrulesDecisiontables",
        rt::Method::Post,
        &["/api/v2/businessrules/decisiontables"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_businessrules_decisiontables`.
#[derive(Debug)]
pub enum PostBusinessrulesDecisiontables {}
impl rt::Endpoint for PostBusinessrulesDecisiontables {
    type Answer = models::DecisionTableVersion;
}
static GET_BUSINESSRULES_DECISIONTABLES_SEARCH: rt::Operation = rt::Operation::new(
        "getBusinessrulesDecisiontablesSearch",
        rt::Method::Get,
        &["/api/v2/businessrules/decisiontables/search"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_businessrules_decisiontables_search`.
#[derive(Debug)]
pub enum GetBusinessrulesDecisiontablesSearch {}
impl rt::Endpoint for GetBusinessrulesDecisiontablesSearch {
    type Answer = models::DecisionTableListing;
}
impl BusinessRulesRequest<GetBusinessrulesDecisiontablesSearch> {
    /// Sets `after`.
    #[inline]
    pub fn after(mut self, value: impl Into<String>) -> Self {
        self.call.query("after", value.into());
        self
    }
    /// Sets `expand`.
    #[inline]
    pub fn expand(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.call
            .query_list(
                "expand",
                value.into_iter().map(Into::into).collect(),
                rt::Collection::Multi,
            );
        self
    }
    /// Sets `ids`.
    #[inline]
    pub fn ids(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.call
            .query_list(
                "ids",
                value.into_iter().map(Into::into).collect(),
                rt::Collection::Multi,
            );
        self
    }
    /// Sets `name`.
    #[inline]
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.call.query("name", value.into());
        self
    }
    /// Sets `pageSize`.
    #[inline]
    pub fn page_size(mut self, value: impl Into<String>) -> Self {
        self.call.query("pageSize", value.into());
        self
    }
    /// Sets `schemaId`.
    #[inline]
    pub fn schema_id(mut self, value: impl Into<String>) -> Self {
        self.call.query("schemaId", value.into());
        self
    }
    /// Sets `withPublishedVersion`.
    #[inline]
    pub fn with_published_version(mut self, value: bool) -> Self {
        self.call.query("withPublishedVersion", value.to_string());
        self
    }
}
static GET_BUSINESSRULES_DECISIONTABLE: rt::Operation = rt::Operation::new(
        "getBusinessrulesDecisiontable",
        rt::Method::Get,
        &["/api/v2/businessrules/decisiontables/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_businessrules_decisiontable`.
#[derive(Debug)]
pub enum GetBusinessrulesDecisiontable {}
impl rt::Endpoint for GetBusinessrulesDecisiontable {
    type Answer = models::DecisionTable;
}
static DELETE_BUSINESSRULES_DECISIONTABLE: rt::Operation = rt::Operation::new(
        "deleteBusinessrulesDecisiontable",
        rt::Method::Delete,
        &["/api/v2/businessrules/decisiontables/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `delete_businessrules_decisiontable`.
#[derive(Debug)]
pub enum DeleteBusinessrulesDecisiontable {}
impl rt::Endpoint for DeleteBusinessrulesDecisiontable {
    type Answer = ();
}
impl BusinessRulesRequest<DeleteBusinessrulesDecisiontable> {
    /// Sets `forceDelete`.
    ///
    /// Default of the service: false
    #[inline]
    pub fn force_delete(mut self, value: bool) -> Self {
        self.call.query("forceDelete", value.to_string());
        self
    }
}
static PATCH_BUSINESSRULES_DECISIONTABLE: rt::Operation = rt::Operation::new(
        "patchBusinessrulesDecisiontable",
        rt::Method::Patch,
        &["/api/v2/businessrules/decisiontables/", ""],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `patch_businessrules_decisiontable`.
#[derive(Debug)]
pub enum PatchBusinessrulesDecisiontable {}
impl rt::Endpoint for PatchBusinessrulesDecisiontable {
    type Answer = models::DecisionTable;
}
static POST_BUSINESSRULES_DECISIONTABLE_EXECUTE: rt::Operation = rt::Operation::new(
        "postBusinessrulesDecisiontableExecute",
        rt::Method::Post,
        &["/api/v2/businessrules/decisiontables/", "/execute"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_businessrules_decisiontable_execute`.
#[derive(Debug)]
pub enum PostBusinessrulesDecisiontableExecute {}
impl rt::Endpoint for PostBusinessrulesDecisiontableExecute {
    type Answer = models::DecisionTableExecutionResponse;
}
static GET_BUSINESSRULES_DECISIONTABLE_EXPORTS: rt::Operation = rt::Operation::new(
        "getBusinessrulesDecisiontableExports",
        rt::Method::Get,
        &["/api/v2/businessrules/decisiontables/", "/exports"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_businessrules_decisiontable_exports`.
#[derive(Debug)]
pub enum GetBusinessrulesDecisiontableExports {}
impl rt::Endpoint for GetBusinessrulesDecisiontableExports {
    type Answer = models::DecisionTableExportJobListing;
}
impl BusinessRulesRequest<GetBusinessrulesDecisiontableExports> {
    /// Sets `after`.
    #[inline]
    pub fn after(mut self, value: impl Into<String>) -> Self {
        self.call.query("after", value.into());
        self
    }
    /// Sets `pageSize`.
    #[inline]
    pub fn page_size(mut self, value: impl Into<String>) -> Self {
        self.call.query("pageSize", value.into());
        self
    }
}
static POST_BUSINESSRULES_DECISIONTABLE_EXPORTS: rt::Operation = rt::Operation::new(
        "postBusinessrulesDecisiontableExports",
        rt::Method::Post,
        &["/api/v2/businessrules/decisiontables/", "/exports"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_businessrules_decisiontable_exports`.
#[derive(Debug)]
pub enum PostBusinessrulesDecisiontableExports {}
impl rt::Endpoint for PostBusinessrulesDecisiontableExports {
    type Answer = models::DecisionTableExportJob;
}
static GET_BUSINESSRULES_DECISIONTABLE_EXPORT: rt::Operation = rt::Operation::new(
        "getBusinessrulesDecisiontableExport",
        rt::Method::Get,
        &["/api/v2/businessrules/decisiontables/", "/exports/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_businessrules_decisiontable_export`.
#[derive(Debug)]
pub enum GetBusinessrulesDecisiontableExport {}
impl rt::Endpoint for GetBusinessrulesDecisiontableExport {
    type Answer = models::DecisionTableExportJob;
}
static DELETE_BUSINESSRULES_DECISIONTABLE_EXPORT: rt::Operation = rt::Operation::new(
        "deleteBusinessrulesDecisiontableExport",
        rt::Method::Delete,
        &["/api/v2/businessrules/decisiontables/", "/exports/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `delete_businessrules_decisiontable_export`.
#[derive(Debug)]
pub enum DeleteBusinessrulesDecisiontableExport {}
impl rt::Endpoint for DeleteBusinessrulesDecisiontableExport {
    type Answer = ();
}
static GET_BUSINESSRULES_DECISIONTABLE_IMPORTS: rt::Operation = rt::Operation::new(
        "getBusinessrulesDecisiontableImports",
        rt::Method::Get,
        &["/api/v2/businessrules/decisiontables/", "/imports"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_businessrules_decisiontable_imports`.
#[derive(Debug)]
pub enum GetBusinessrulesDecisiontableImports {}
impl rt::Endpoint for GetBusinessrulesDecisiontableImports {
    type Answer = models::DecisionTableImportJobListing;
}
impl BusinessRulesRequest<GetBusinessrulesDecisiontableImports> {
    /// Sets `after`.
    #[inline]
    pub fn after(mut self, value: impl Into<String>) -> Self {
        self.call.query("after", value.into());
        self
    }
    /// Sets `pageSize`.
    #[inline]
    pub fn page_size(mut self, value: impl Into<String>) -> Self {
        self.call.query("pageSize", value.into());
        self
    }
}
static POST_BUSINESSRULES_DECISIONTABLE_IMPORTS: rt::Operation = rt::Operation::new(
        "postBusinessrulesDecisiontableImports",
        rt::Method::Post,
        &["/api/v2/businessrules/decisiontables/", "/imports"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_businessrules_decisiontable_imports`.
#[derive(Debug)]
pub enum PostBusinessrulesDecisiontableImports {}
impl rt::Endpoint for PostBusinessrulesDecisiontableImports {
    type Answer = models::DecisionTableImportJob;
}
static GET_BUSINESSRULES_DECISIONTABLE_IMPORT: rt::Operation = rt::Operation::new(
        "getBusinessrulesDecisiontableImport",
        rt::Method::Get,
        &["/api/v2/businessrules/decisiontables/", "/imports/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_businessrules_decisiontable_import`.
#[derive(Debug)]
pub enum GetBusinessrulesDecisiontableImport {}
impl rt::Endpoint for GetBusinessrulesDecisiontableImport {
    type Answer = models::DecisionTableImportJob;
}
static DELETE_BUSINESSRULES_DECISIONTABLE_IMPORT: rt::Operation = rt::Operation::new(
        "deleteBusinessrulesDecisiontableImport",
        rt::Method::Delete,
        &["/api/v2/businessrules/decisiontables/", "/imports/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `delete_businessrules_decisiontable_import`.
#[derive(Debug)]
pub enum DeleteBusinessrulesDecisiontableImport {}
impl rt::Endpoint for DeleteBusinessrulesDecisiontableImport {
    type Answer = ();
}
static PATCH_BUSINESSRULES_DECISIONTABLE_IMPORT: rt::Operation = rt::Operation::new(
        "patchBusinessrulesDecisiontableImport",
        rt::Method::Patch,
        &["/api/v2/businessrules/decisiontables/", "/imports/", ""],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `patch_businessrules_decisiontable_import`.
#[derive(Debug)]
pub enum PatchBusinessrulesDecisiontableImport {}
impl rt::Endpoint for PatchBusinessrulesDecisiontableImport {
    type Answer = models::DecisionTableImportJob;
}
static GET_BUSINESSRULES_DECISIONTABLE_VERSIONS: rt::Operation = rt::Operation::new(
        "getBusinessrulesDecisiontableVersions",
        rt::Method::Get,
        &["/api/v2/businessrules/decisiontables/", "/versions"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_businessrules_decisiontable_versions`.
#[derive(Debug)]
pub enum GetBusinessrulesDecisiontableVersions {}
impl rt::Endpoint for GetBusinessrulesDecisiontableVersions {
    type Answer = models::DecisionTableVersionListing;
}
impl BusinessRulesRequest<GetBusinessrulesDecisiontableVersions> {
    /// Sets `after`.
    #[inline]
    pub fn after(mut self, value: impl Into<String>) -> Self {
        self.call.query("after", value.into());
        self
    }
    /// Sets `hasSnapshot`.
    #[inline]
    pub fn has_snapshot(mut self, value: bool) -> Self {
        self.call.query("hasSnapshot", value.to_string());
        self
    }
    /// Sets `pageSize`.
    #[inline]
    pub fn page_size(mut self, value: impl Into<String>) -> Self {
        self.call.query("pageSize", value.into());
        self
    }
    /// Sets `status`.
    #[inline]
    pub fn status(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.call
            .query_list(
                "status",
                value.into_iter().map(Into::into).collect(),
                rt::Collection::Multi,
            );
        self
    }
}
static POST_BUSINESSRULES_DECISIONTABLE_VERSIONS: rt::Operation = rt::Operation::new(
        "postBusinessrulesDecisiontableVersions",
        rt::Method::Post,
        &["/api/v2/businessrules/decisiontables/", "/versions"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_businessrules_decisiontable_versions`.
#[derive(Debug)]
pub enum PostBusinessrulesDecisiontableVersions {}
impl rt::Endpoint for PostBusinessrulesDecisiontableVersions {
    type Answer = models::DecisionTableVersion;
}
impl BusinessRulesRequest<PostBusinessrulesDecisiontableVersions> {
    /// Sets the body.
    #[inline]
    pub fn body(mut self, value: models::CreateDecisionTableVersionRequest) -> Self {
        self.call.body_json(&value);
        self
    }
}
static GET_BUSINESSRULES_DECISIONTABLE_VERSION: rt::Operation = rt::Operation::new(
        "getBusinessrulesDecisiontableVersion",
        rt::Method::Get,
        &["/api/v2/businessrules/decisiontables/", "/versions/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_businessrules_decisiontable_version`.
#[derive(Debug)]
pub enum GetBusinessrulesDecisiontableVersion {}
impl rt::Endpoint for GetBusinessrulesDecisiontableVersion {
    type Answer = models::DecisionTableVersion;
}
static DELETE_BUSINESSRULES_DECISIONTABLE_VERSION: rt::Operation = rt::Operation::new(
        "deleteBusinessrulesDecisiontableVersion",
        rt::Method::Delete,
        &["/api/v2/businessrules/decisiontables/", "/versions/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `delete_businessrules_decisiontable_version`.
#[derive(Debug)]
pub enum DeleteBusinessrulesDecisiontableVersion {}
impl rt::Endpoint for DeleteBusinessrulesDecisiontableVersion {
    type Answer = ();
}
static PATCH_BUSINESSRULES_DECISIONTABLE_VERSION: rt::Operation = rt::Operation::new(
        "patchBusinessrulesDecisiontableVersion",
        rt::Method::Patch,
        &["/api/v2/businessrules/decisiontables/", "/versions/", ""],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `patch_businessrules_decisiontable_version`.
#[derive(Debug)]
pub enum PatchBusinessrulesDecisiontableVersion {}
impl rt::Endpoint for PatchBusinessrulesDecisiontableVersion {
    type Answer = models::DecisionTableVersion;
}
static POST_BUSINESSRULES_DECISIONTABLE_VERSION_COPY: rt::Operation = rt::Operation::new(
        "postBusinessrulesDecisiontableVersionCopy",
        rt::Method::Post,
        &["/api/v2/businessrules/decisiontables/", "/versions/", "/copy"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_businessrules_decisiontable_version_copy`.
#[derive(Debug)]
pub enum PostBusinessrulesDecisiontableVersionCopy {}
impl rt::Endpoint for PostBusinessrulesDecisiontableVersionCopy {
    type Answer = models::DecisionTableVersion;
}
static POST_BUSINESSRULES_DECISIONTABLE_VERSION_EXECUTE: rt::Operation = rt::Operation::new(
        "postBusinessrulesDecisiontableVersionExecute",
        rt::Method::Post,
        &["/api/v2/businessrules/decisiontables/", "/versions/", "/execute"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_businessrules_decisiontable_version_execute`.
#[derive(Debug)]
pub enum PostBusinessrulesDecisiontableVersionExecute {}
impl rt::Endpoint for PostBusinessrulesDecisiontableVersionExecute {
    type Answer = models::DecisionTableExecutionResponse;
}
static PUT_BUSINESSRULES_DECISIONTABLE_VERSION_PUBLISH: rt::Operation = rt::Operation::new(
        "putBusinessrulesDecisiontableVersionPublish",
        rt::Method::Put,
        &["/api/v2/businessrules/decisiontables/", "/versions/", "/publish"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `put_businessrules_decisiontable_version_publish`.
#[derive(Debug)]
pub enum PutBusinessrulesDecisiontableVersionPublish {}
impl rt::Endpoint for PutBusinessrulesDecisiontableVersionPublish {
    type Answer = models::DecisionTableVersion;
}
static POST_BUSINESSRULES_DECISIONTABLE_VERSION_ROLLBACK: rt::Operation = rt::Operation::new(
        "postBusinessrulesDecisiontableVersionRollback",
        rt::Method::Post,
        &["/api/v2/businessrules/decisiontables/", "/versions/", "/rollback"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_businessrules_decisiontable_version_rollback`.
#[derive(Debug)]
pub enum PostBusinessrulesDecisiontableVersionRollback {}
impl rt::Endpoint for PostBusinessrulesDecisiontableVersionRollback {
    type Answer = models::DecisionTableVersion;
}
impl BusinessRulesRequest<PostBusinessrulesDecisiontableVersionRollback> {
    /// Sets the body.
    #[inline]
    pub fn body(mut self, value: models::RollbackDecisionTableVersionRequest) -> Self {
        self.call.body_json(&value);
        self
    }
}
static GET_BUSINESSRULES_DECISIONTABLE_VERSION_ROWS: rt::Operation = rt::Operation::new(
        "getBusinessrulesDecisiontableVersionRows",
        rt::Method::Get,
        &["/api/v2/businessrules/decisiontables/", "/versions/", "/rows"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_businessrules_decisiontable_version_rows`.
#[derive(Debug)]
pub enum GetBusinessrulesDecisiontableVersionRows {}
impl rt::Endpoint for GetBusinessrulesDecisiontableVersionRows {
    type Answer = models::DecisionTableRowListing;
}
impl BusinessRulesRequest<GetBusinessrulesDecisiontableVersionRows> {
    /// Sets `pageNumber`.
    #[inline]
    pub fn page_number(mut self, value: impl Into<String>) -> Self {
        self.call.query("pageNumber", value.into());
        self
    }
    /// Sets `pageSize`.
    #[inline]
    pub fn page_size(mut self, value: impl Into<String>) -> Self {
        self.call.query("pageSize", value.into());
        self
    }
}
static POST_BUSINESSRULES_DECISIONTABLE_VERSION_ROWS: rt::Operation = rt::Operation::new(
        "postBusinessrulesDecisiontableVersionRows",
        rt::Method::Post,
        &["/api/v2/businessrules/decisiontables/", "/versions/", "/rows"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_businessrules_decisiontable_version_rows`.
#[derive(Debug)]
pub enum PostBusinessrulesDecisiontableVersionRows {}
impl rt::Endpoint for PostBusinessrulesDecisiontableVersionRows {
    type Answer = models::DecisionTableRow;
}
static POST_BUSINESSRULES_DECISIONTABLE_VERSION_ROWS_BULK_ADD: rt::Operation = rt::Operation::new(
        "postBusinessrulesDecisiontableVersionRowsBulkAdd",
        rt::Method::Post,
        &["/api/v2/businessrules/decisiontables/", "/versions/", "/rows/bulk/add"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_businessrules_decisiontable_version_rows_bulk_add`.
#[derive(Debug)]
pub enum PostBusinessrulesDecisiontableVersionRowsBulkAdd {}
impl rt::Endpoint for PostBusinessrulesDecisiontableVersionRowsBulkAdd {
    type Answer = models::BulkAddDecisionTableRowsResponse;
}
static POST_BUSINESSRULES_DECISIONTABLE_VERSION_ROWS_BULK_REMOVE: rt::Operation = rt::Operation::new(
        "postBusinessrulesDecisiontableVersionRowsBulkRemove",
        rt::Method::Post,
        &["/api/v2/businessrules/decisiontables/", "/versions/", "/rows/bulk/remove"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_businessrules_decisiontable_version_rows_bulk_remove`.
#[derive(Debug)]
pub enum PostBusinessrulesDecisiontableVersionRowsBulkRemove {}
impl rt::Endpoint for PostBusinessrulesDecisiontableVersionRowsBulkRemove {
    type Answer = ();
}
static POST_BUSINESSRULES_DECISIONTABLE_VERSION_ROWS_BULK_UPDATE: rt::Operation = rt::Operation::new(
        "postBusinessrulesDecisiontableVersionRowsBulkUpdate",
        rt::Method::Post,
        &["/api/v2/businessrules/decisiontables/", "/versions/", "/rows/bulk/update"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_businessrules_decisiontable_version_rows_bulk_update`.
#[derive(Debug)]
pub enum PostBusinessrulesDecisiontableVersionRowsBulkUpdate {}
impl rt::Endpoint for PostBusinessrulesDecisiontableVersionRowsBulkUpdate {
    type Answer = models::BulkUpdateDecisionTableRowsResponse;
}
static POST_BUSINESSRULES_DECISIONTABLE_VERSION_ROWS_SEARCH: rt::Operation = rt::Operation::new(
        "postBusinessrulesDecisiontableVersionRowsSearch",
        rt::Method::Post,
        &["/api/v2/businessrules/decisiontables/", "/versions/", "/rows/search"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_businessrules_decisiontable_version_rows_search`.
#[derive(Debug)]
pub enum PostBusinessrulesDecisiontableVersionRowsSearch {}
impl rt::Endpoint for PostBusinessrulesDecisiontableVersionRowsSearch {
    type Answer = models::DecisionTableRowListing;
}
impl BusinessRulesRequest<PostBusinessrulesDecisiontableVersionRowsSearch> {
    /// Sets `pageNumber`.
    #[inline]
    pub fn page_number(mut self, value: impl Into<String>) -> Self {
        self.call.query("pageNumber", value.into());
        self
    }
    /// Sets `pageSize`.
    #[inline]
    pub fn page_size(mut self, value: impl Into<String>) -> Self {
        self.call.query("pageSize", value.into());
        self
    }
}
static GET_BUSINESSRULES_DECISIONTABLE_VERSION_ROW: rt::Operation = rt::Operation::new(
        "getBusinessrulesDecisiontableVersionRow",
        rt::Method::Get,
        &["/api/v2/businessrules/decisiontables/", "/versions/", "/rows/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_businessrules_decisiontable_version_row`.
#[derive(Debug)]
pub enum GetBusinessrulesDecisiontableVersionRow {}
impl rt::Endpoint for GetBusinessrulesDecisiontableVersionRow {
    type Answer = models::DecisionTableRow;
}
static PUT_BUSINESSRULES_DECISIONTABLE_VERSION_ROW: rt::Operation = rt::Operation::new(
        "putBusinessrulesDecisiontableVersionRow",
        rt::Method::Put,
        &["/api/v2/businessrules/decisiontables/", "/versions/", "/rows/", ""],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `put_businessrules_decisiontable_version_row`.
#[derive(Debug)]
pub enum PutBusinessrulesDecisiontableVersionRow {}
impl rt::Endpoint for PutBusinessrulesDecisiontableVersionRow {
    type Answer = models::DecisionTableRow;
}
static DELETE_BUSINESSRULES_DECISIONTABLE_VERSION_ROW: rt::Operation = rt::Operation::new(
        "deleteBusinessrulesDecisiontableVersionRow",
        rt::Method::Delete,
        &["/api/v2/businessrules/decisiontables/", "/versions/", "/rows/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `delete_businessrules_decisiontable_version_row`.
#[derive(Debug)]
pub enum DeleteBusinessrulesDecisiontableVersionRow {}
impl rt::Endpoint for DeleteBusinessrulesDecisiontableVersionRow {
    type Answer = ();
}
static POST_BUSINESSRULES_DECISIONTABLE_VERSION_SNAPSHOT: rt::Operation = rt::Operation::new(
        "postBusinessrulesDecisiontableVersionSnapshot",
        rt::Method::Post,
        &["/api/v2/businessrules/decisiontables/", "/versions/", "/snapshot"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_businessrules_decisiontable_version_snapshot`.
#[derive(Debug)]
pub enum PostBusinessrulesDecisiontableVersionSnapshot {}
impl rt::Endpoint for PostBusinessrulesDecisiontableVersionSnapshot {
    type Answer = models::DecisionTableVersion;
}
static DELETE_BUSINESSRULES_DECISIONTABLE_VERSION_SNAPSHOT: rt::Operation = rt::Operation::new(
        "deleteBusinessrulesDecisiontableVersionSnapshot",
        rt::Method::Delete,
        &["/api/v2/businessrules/decisiontables/", "/versions/", "/snapshot"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `delete_businessrules_decisiontable_version_snapshot`.
#[derive(Debug)]
pub enum DeleteBusinessrulesDecisiontableVersionSnapshot {}
impl rt::Endpoint for DeleteBusinessrulesDecisiontableVersionSnapshot {
    type Answer = ();
}
static POST_BUSINESSRULES_DECISIONTABLE_VERSION_SYNC: rt::Operation = rt::Operation::new(
        "postBusinessrulesDecisiontableVersionSync",
        rt::Method::Post,
        &["/api/v2/businessrules/decisiontables/", "/versions/", "/sync"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_businessrules_decisiontable_version_sync`.
#[derive(Debug)]
pub enum PostBusinessrulesDecisiontableVersionSync {}
impl rt::Endpoint for PostBusinessrulesDecisiontableVersionSync {
    type Answer = models::DecisionTableVersion;
}
static GET_BUSINESSRULES_SCHEMAS: rt::Operation = rt::Operation::new(
        "getBusinessrulesSchemas",
        rt::Method::Get,
        &["/api/v2/businessrules/schemas"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_businessrules_schemas`.
#[derive(Debug)]
pub enum GetBusinessrulesSchemas {}
impl rt::Endpoint for GetBusinessrulesSchemas {
    type Answer = models::BusinessRulesDataSchemaListing;
}
static POST_BUSINESSRULES_SCHEMAS: rt::Operation = rt::Operation::new(
        "postBusinessrulesSchemas",
        rt::Method::Post,
        &["/api/v2/businessrules/schemas"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_businessrules_schemas`.
#[derive(Debug)]
pub enum PostBusinessrulesSchemas {}
impl rt::Endpoint for PostBusinessrulesSchemas {
    type Answer = models::BusinessRulesDataSchema;
}
static GET_BUSINESSRULES_SCHEMAS_CORETYPES: rt::Operation = rt::Operation::new(
        "getBusinessrulesSchemasCoretypes",
        rt::Method::Get,
        &["/api/v2/businessrules/schemas/coretypes"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_businessrules_schemas_coretypes`.
#[derive(Debug)]
pub enum GetBusinessrulesSchemasCoretypes {}
impl rt::Endpoint for GetBusinessrulesSchemasCoretypes {
    type Answer = models::CoretypeListing;
}
static GET_BUSINESSRULES_SCHEMAS_CORETYPE: rt::Operation = rt::Operation::new(
        "getBusinessrulesSchemasCoretype",
        rt::Method::Get,
        &["/api/v2/businessrules/schemas/coretypes/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_businessrules_schemas_coretype`.
#[derive(Debug)]
pub enum GetBusinessrulesSchemasCoretype {}
impl rt::Endpoint for GetBusinessrulesSchemasCoretype {
    type Answer = models::Coretype;
}
static GET_BUSINESSRULES_SCHEMA: rt::Operation = rt::Operation::new(
        "getBusinessrulesSchema",
        rt::Method::Get,
        &["/api/v2/businessrules/schemas/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_businessrules_schema`.
#[derive(Debug)]
pub enum GetBusinessrulesSchema {}
impl rt::Endpoint for GetBusinessrulesSchema {
    type Answer = models::BusinessRulesDataSchema;
}
static PUT_BUSINESSRULES_SCHEMA: rt::Operation = rt::Operation::new(
        "putBusinessrulesSchema",
        rt::Method::Put,
        &["/api/v2/businessrules/schemas/", ""],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `put_businessrules_schema`.
#[derive(Debug)]
pub enum PutBusinessrulesSchema {}
impl rt::Endpoint for PutBusinessrulesSchema {
    type Answer = models::BusinessRulesDataSchema;
}
static DELETE_BUSINESSRULES_SCHEMA: rt::Operation = rt::Operation::new(
        "deleteBusinessrulesSchema",
        rt::Method::Delete,
        &["/api/v2/businessrules/schemas/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `delete_businessrules_schema`.
#[derive(Debug)]
pub enum DeleteBusinessrulesSchema {}
impl rt::Endpoint for DeleteBusinessrulesSchema {
    type Answer = ();
}
static GET_BUSINESSRULES_SCHEMA_VERSIONS: rt::Operation = rt::Operation::new(
        "getBusinessrulesSchemaVersions",
        rt::Method::Get,
        &["/api/v2/businessrules/schemas/", "/versions"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_businessrules_schema_versions`.
#[derive(Debug)]
pub enum GetBusinessrulesSchemaVersions {}
impl rt::Endpoint for GetBusinessrulesSchemaVersions {
    type Answer = models::BusinessRulesDataSchemaListing;
}
impl BusinessRulesRequest<GetBusinessrulesSchemaVersions> {
    /// Sets `after`.
    #[inline]
    pub fn after(mut self, value: impl Into<String>) -> Self {
        self.call.query("after", value.into());
        self
    }
    /// Sets `before`.
    #[inline]
    pub fn before(mut self, value: impl Into<String>) -> Self {
        self.call.query("before", value.into());
        self
    }
    /// Sets `pageSize`.
    #[inline]
    pub fn page_size(mut self, value: impl Into<String>) -> Self {
        self.call.query("pageSize", value.into());
        self
    }
}
static GET_BUSINESSRULES_SCHEMA_VERSION: rt::Operation = rt::Operation::new(
        "getBusinessrulesSchemaVersion",
        rt::Method::Get,
        &["/api/v2/businessrules/schemas/", "/versions/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_businessrules_schema_version`.
#[derive(Debug)]
pub enum GetBusinessrulesSchemaVersion {}
impl rt::Endpoint for GetBusinessrulesSchemaVersion {
    type Answer = models::BusinessRulesDataSchema;
}
