// Written by the generator: `cargo xtask regenerate`. Do not edit.

use crate::models;
use platform_client_runtime::__gen as rt;
/// The operations of Task Management.
#[derive(Clone, Debug)]
pub struct TaskManagementApi {
    client: rt::Client,
}
impl TaskManagementApi {
    /// The operations, called through a client. Cheap: it holds a clone of the client and nothing else.
    #[inline]
    pub fn new(client: &rt::Client) -> Self {
        Self { client: client.clone() }
    }
    /// `POST /api/v2/taskmanagement/workbins`
    ///
    /// Arguments:
    /// - `body`
    #[inline]
    pub fn post_taskmanagement_workbins(
        &self,
        body: models::WorkbinCreate,
    ) -> TaskManagementRequest<PostTaskmanagementWorkbins> {
        let mut call = rt::Call::new(&self.client, &POST_TASKMANAGEMENT_WORKBINS);
        call.body_json(&body);
        TaskManagementRequest::new(call)
    }
    /// `POST /api/v2/taskmanagement/workbins/query`
    ///
    /// Arguments:
    /// - `body`
    #[inline]
    pub fn post_taskmanagement_workbins_query(
        &self,
        body: models::WorkbinQueryRequest,
    ) -> TaskManagementRequest<PostTaskmanagementWorkbinsQuery> {
        let mut call = rt::Call::new(&self.client, &POST_TASKMANAGEMENT_WORKBINS_QUERY);
        call.body_json(&body);
        TaskManagementRequest::new(call)
    }
    /// `GET /api/v2/taskmanagement/workbins/{workbinId}`
    ///
    /// Arguments:
    /// - `workbin_id`
    #[inline]
    pub fn get_taskmanagement_workbin(
        &self,
        workbin_id: impl Into<String>,
    ) -> TaskManagementRequest<GetTaskmanagementWorkbin> {
        TaskManagementRequest::new(
            rt::Call::new(&self.client, &GET_TASKMANAGEMENT_WORKBIN)
                .path(&workbin_id.into()),
        )
    }
    /// `DELETE /api/v2/taskmanagement/workbins/{workbinId}`
    ///
    /// Arguments:
    /// - `workbin_id`
    #[inline]
    pub fn delete_taskmanagement_workbin(
        &self,
        workbin_id: impl Into<String>,
    ) -> TaskManagementRequest<DeleteTaskmanagementWorkbin> {
        TaskManagementRequest::new(
            rt::Call::new(&self.client, &DELETE_TASKMANAGEMENT_WORKBIN)
                .path(&workbin_id.into()),
        )
    }
    /// `PATCH /api/v2/taskmanagement/workbins/{workbinId}`
    ///
    /// Arguments:
    /// - `workbin_id`
    /// - `body`
    #[inline]
    pub fn patch_taskmanagement_workbin(
        &self,
        workbin_id: impl Into<String>,
        body: models::WorkbinUpdate,
    ) -> TaskManagementRequest<PatchTaskmanagementWorkbin> {
        let mut call = rt::Call::new(&self.client, &PATCH_TASKMANAGEMENT_WORKBIN)
            .path(&workbin_id.into());
        call.body_json(&body);
        TaskManagementRequest::new(call)
    }
    /// `GET /api/v2/taskmanagement/workbins/{workbinId}/history`
    ///
    /// Arguments:
    /// - `workbin_id`
    ///
    /// Optional, set on the request:
    /// - `after`
    /// - `page_size`
    /// - `sort_order`
    #[inline]
    pub fn get_taskmanagement_workbin_history(
        &self,
        workbin_id: impl Into<String>,
    ) -> TaskManagementRequest<GetTaskmanagementWorkbinHistory> {
        TaskManagementRequest::new(
            rt::Call::new(&self.client, &GET_TASKMANAGEMENT_WORKBIN_HISTORY)
                .path(&workbin_id.into()),
        )
    }
    /// `GET /api/v2/taskmanagement/workbins/{workbinId}/versions`
    ///
    /// Arguments:
    /// - `workbin_id`
    ///
    /// Optional, set on the request:
    /// - `after`
    /// - `page_size`
    /// - `sort_order`
    #[inline]
    pub fn get_taskmanagement_workbin_versions(
        &self,
        workbin_id: impl Into<String>,
    ) -> TaskManagementRequest<GetTaskmanagementWorkbinVersions> {
        TaskManagementRequest::new(
            rt::Call::new(&self.client, &GET_TASKMANAGEMENT_WORKBIN_VERSIONS)
                .path(&workbin_id.into()),
        )
    }
    /// `GET /api/v2/taskmanagement/workbins/{workbinId}/versions/{entityVersion}`
    ///
    /// Arguments:
    /// - `workbin_id`
    /// - `entity_version`
    #[inline]
    pub fn get_taskmanagement_workbin_version(
        &self,
        workbin_id: impl Into<String>,
        entity_version: i64,
    ) -> TaskManagementRequest<GetTaskmanagementWorkbinVersion> {
        TaskManagementRequest::new(
            rt::Call::new(&self.client, &GET_TASKMANAGEMENT_WORKBIN_VERSION)
                .path(&workbin_id.into())
                .path(&entity_version.to_string()),
        )
    }
    /// `POST /api/v2/taskmanagement/workitems`
    ///
    /// Arguments:
    /// - `body`
    #[inline]
    pub fn post_taskmanagement_workitems(
        &self,
        body: models::WorkitemCreate,
    ) -> TaskManagementRequest<PostTaskmanagementWorkitems> {
        let mut call = rt::Call::new(&self.client, &POST_TASKMANAGEMENT_WORKITEMS);
        call.body_json(&body);
        TaskManagementRequest::new(call)
    }
    /// `POST /api/v2/taskmanagement/workitems/bulk/add/jobs`
    ///
    /// Arguments:
    /// - `body`
    #[inline]
    pub fn post_taskmanagement_workitems_bulk_add_jobs(
        &self,
        body: models::BulkJobAddRequest,
    ) -> TaskManagementRequest<PostTaskmanagementWorkitemsBulkAddJobs> {
        let mut call = rt::Call::new(
            &self.client,
            &POST_TASKMANAGEMENT_WORKITEMS_BULK_ADD_JOBS,
        );
        call.body_json(&body);
        TaskManagementRequest::new(call)
    }
    /// `GET /api/v2/taskmanagement/workitems/bulk/add/jobs/{bulkJobId}`
    ///
    /// Arguments:
    /// - `bulk_job_id`
    #[inline]
    pub fn get_taskmanagement_workitems_bulk_add_job(
        &self,
        bulk_job_id: impl Into<String>,
    ) -> TaskManagementRequest<GetTaskmanagementWorkitemsBulkAddJob> {
        TaskManagementRequest::new(
            rt::Call::new(&self.client, &GET_TASKMANAGEMENT_WORKITEMS_BULK_ADD_JOB)
                .path(&bulk_job_id.into()),
        )
    }
    /// `DELETE /api/v2/taskmanagement/workitems/bulk/add/jobs/{bulkJobId}`
    ///
    /// Arguments:
    /// - `bulk_job_id`
    #[inline]
    pub fn delete_taskmanagement_workitems_bulk_add_job(
        &self,
        bulk_job_id: impl Into<String>,
    ) -> TaskManagementRequest<DeleteTaskmanagementWorkitemsBulkAddJob> {
        TaskManagementRequest::new(
            rt::Call::new(&self.client, &DELETE_TASKMANAGEMENT_WORKITEMS_BULK_ADD_JOB)
                .path(&bulk_job_id.into()),
        )
    }
    /// `PATCH /api/v2/taskmanagement/workitems/bulk/add/jobs/{bulkJobId}`
    ///
    /// Arguments:
    /// - `bulk_job_id`
    /// - `body`
    #[inline]
    pub fn patch_taskmanagement_workitems_bulk_add_job(
        &self,
        bulk_job_id: impl Into<String>,
        body: models::BulkJobUpdate,
    ) -> TaskManagementRequest<PatchTaskmanagementWorkitemsBulkAddJob> {
        let mut call = rt::Call::new(
                &self.client,
                &PATCH_TASKMANAGEMENT_WORKITEMS_BULK_ADD_JOB,
            )
            .path(&bulk_job_id.into());
        call.body_json(&body);
        TaskManagementRequest::new(call)
    }
    /// `GET /api/v2/taskmanagement/workitems/bulk/add/jobs/{bulkJobId}/results`
    ///
    /// Arguments:
    /// - `bulk_job_id`
    #[inline]
    pub fn get_taskmanagement_workitems_bulk_add_job_results(
        &self,
        bulk_job_id: impl Into<String>,
    ) -> TaskManagementRequest<GetTaskmanagementWorkitemsBulkAddJobResults> {
        TaskManagementRequest::new(
            rt::Call::new(
                    &self.client,
                    &GET_TASKMANAGEMENT_WORKITEMS_BULK_ADD_JOB_RESULTS,
                )
                .path(&bulk_job_id.into()),
        )
    }
    /// `GET /api/v2/taskmanagement/workitems/bulk/jobs/users/me`
    ///
    /// Optional, set on the request:
    /// - `action`
    /// - `after`
    /// - `page_size`
    /// - `sort_order`
    #[inline]
    pub fn get_taskmanagement_workitems_bulk_jobs_users_me(
        &self,
    ) -> TaskManagementRequest<GetTaskmanagementWorkitemsBulkJobsUsersMe> {
        TaskManagementRequest::new(
            rt::Call::new(&self.client, &GET_TASKMANAGEMENT_WORKITEMS_BULK_JOBS_USERS_ME),
        )
    }
    /// `POST /api/v2/taskmanagement/workitems/bulk/terminate/jobs`
    ///
    /// Arguments:
    /// - `body`
    #[inline]
    pub fn post_taskmanagement_workitems_bulk_terminate_jobs(
        &self,
        body: models::BulkJobTerminateRequest,
    ) -> TaskManagementRequest<PostTaskmanagementWorkitemsBulkTerminateJobs> {
        let mut call = rt::Call::new(
            &self.client,
            &POST_TASKMANAGEMENT_WORKITEMS_BULK_TERMINATE_JOBS,
        );
        call.body_json(&body);
        TaskManagementRequest::new(call)
    }
    /// `GET /api/v2/taskmanagement/workitems/bulk/terminate/jobs/{bulkJobId}`
    ///
    /// Arguments:
    /// - `bulk_job_id`
    #[inline]
    pub fn get_taskmanagement_workitems_bulk_terminate_job(
        &self,
        bulk_job_id: impl Into<String>,
    ) -> TaskManagementRequest<GetTaskmanagementWorkitemsBulkTerminateJob> {
        TaskManagementRequest::new(
            rt::Call::new(&self.client, &GET_TASKMANAGEMENT_WORKITEMS_BULK_TERMINATE_JOB)
                .path(&bulk_job_id.into()),
        )
    }
    /// `DELETE /api/v2/taskmanagement/workitems/bulk/terminate/jobs/{bulkJobId}`
    ///
    /// Arguments:
    /// - `bulk_job_id`
    #[inline]
    pub fn delete_taskmanagement_workitems_bulk_terminate_job(
        &self,
        bulk_job_id: impl Into<String>,
    ) -> TaskManagementRequest<DeleteTaskmanagementWorkitemsBulkTerminateJob> {
        TaskManagementRequest::new(
            rt::Call::new(
                    &self.client,
                    &DELETE_TASKMANAGEMENT_WORKITEMS_BULK_TERMINATE_JOB,
                )
                .path(&bulk_job_id.into()),
        )
    }
    /// `PATCH /api/v2/taskmanagement/workitems/bulk/terminate/jobs/{bulkJobId}`
    ///
    /// Arguments:
    /// - `bulk_job_id`
    /// - `body`
    #[inline]
    pub fn patch_taskmanagement_workitems_bulk_terminate_job(
        &self,
        bulk_job_id: impl Into<String>,
        body: models::BulkJobUpdate,
    ) -> TaskManagementRequest<PatchTaskmanagementWorkitemsBulkTerminateJob> {
        let mut call = rt::Call::new(
                &self.client,
                &PATCH_TASKMANAGEMENT_WORKITEMS_BULK_TERMINATE_JOB,
            )
            .path(&bulk_job_id.into());
        call.body_json(&body);
        TaskManagementRequest::new(call)
    }
    /// `GET /api/v2/taskmanagement/workitems/bulk/terminate/jobs/{bulkJobId}/results`
    ///
    /// Arguments:
    /// - `bulk_job_id`
    #[inline]
    pub fn get_taskmanagement_workitems_bulk_terminate_job_results(
        &self,
        bulk_job_id: impl Into<String>,
    ) -> TaskManagementRequest<GetTaskmanagementWorkitemsBulkTerminateJobResults> {
        TaskManagementRequest::new(
            rt::Call::new(
                    &self.client,
                    &GET_TASKMANAGEMENT_WORKITEMS_BULK_TERMINATE_JOB_RESULTS,
                )
                .path(&bulk_job_id.into()),
        )
    }
    /// `POST /api/v2/taskmanagement/workitems/query`
    ///
    /// Arguments:
    /// - `body`
    #[inline]
    pub fn post_taskmanagement_workitems_query(
        &self,
        body: models::WorkitemQueryPostRequest,
    ) -> TaskManagementRequest<PostTaskmanagementWorkitemsQuery> {
        let mut call = rt::Call::new(&self.client, &POST_TASKMANAGEMENT_WORKITEMS_QUERY);
        call.body_json(&body);
        TaskManagementRequest::new(call)
    }
    /// `POST /api/v2/taskmanagement/workitems/query/jobs`
    ///
    /// Arguments:
    /// - `body`
    #[inline]
    pub fn post_taskmanagement_workitems_query_jobs(
        &self,
        body: models::WorkitemQueryJobCreate,
    ) -> TaskManagementRequest<PostTaskmanagementWorkitemsQueryJobs> {
        let mut call = rt::Call::new(
            &self.client,
            &POST_TASKMANAGEMENT_WORKITEMS_QUERY_JOBS,
        );
        call.body_json(&body);
        TaskManagementRequest::new(call)
    }
    /// `GET /api/v2/taskmanagement/workitems/query/jobs/{jobId}`
    ///
    /// Arguments:
    /// - `job_id`
    #[inline]
    pub fn get_taskmanagement_workitems_query_job(
        &self,
        job_id: impl Into<String>,
    ) -> TaskManagementRequest<GetTaskmanagementWorkitemsQueryJob> {
        TaskManagementRequest::new(
            rt::Call::new(&self.client, &GET_TASKMANAGEMENT_WORKITEMS_QUERY_JOB)
                .path(&job_id.into()),
        )
    }
    /// `GET /api/v2/taskmanagement/workitems/query/jobs/{jobId}/results`
    ///
    /// Arguments:
    /// - `job_id`
    #[inline]
    pub fn get_taskmanagement_workitems_query_job_results(
        &self,
        job_id: impl Into<String>,
    ) -> TaskManagementRequest<GetTaskmanagementWorkitemsQueryJobResults> {
        TaskManagementRequest::new(
            rt::Call::new(&self.client, &GET_TASKMANAGEMENT_WORKITEMS_QUERY_JOB_RESULTS)
                .path(&job_id.into()),
        )
    }
    /// `GET /api/v2/taskmanagement/workitems/schemas`
    #[inline]
    pub fn get_taskmanagement_workitems_schemas(
        &self,
    ) -> TaskManagementRequest<GetTaskmanagementWorkitemsSchemas> {
        TaskManagementRequest::new(
            rt::Call::new(&self.client, &GET_TASKMANAGEMENT_WORKITEMS_SCHEMAS),
        )
    }
    /// `POST /api/v2/taskmanagement/workitems/schemas`
    ///
    /// Arguments:
    /// - `body`
    #[inline]
    pub fn post_taskmanagement_workitems_schemas(
        &self,
        body: models::DataSchema,
    ) -> TaskManagementRequest<PostTaskmanagementWorkitemsSchemas> {
        let mut call = rt::Call::new(
            &self.client,
            &POST_TASKMANAGEMENT_WORKITEMS_SCHEMAS,
        );
        call.body_json(&body);
        TaskManagementRequest::new(call)
    }
    /// `GET /api/v2/taskmanagement/workitems/schemas/coretypes`
    #[inline]
    pub fn get_taskmanagement_workitems_schemas_coretypes(
        &self,
    ) -> TaskManagementRequest<GetTaskmanagementWorkitemsSchemasCoretypes> {
        TaskManagementRequest::new(
            rt::Call::new(&self.client, &GET_TASKMANAGEMENT_WORKITEMS_SCHEMAS_CORETYPES),
        )
    }
    /// `GET /api/v2/taskmanagement/workitems/schemas/coretypes/{coreTypeName}`
    ///
    /// Arguments:
    /// - `core_type_name`
    #[inline]
    pub fn get_taskmanagement_workitems_schemas_coretype(
        &self,
        core_type_name: impl Into<String>,
    ) -> TaskManagementRequest<GetTaskmanagementWorkitemsSchemasCoretype> {
        TaskManagementRequest::new(
            rt::Call::new(&self.client, &GET_TASKMANAGEMENT_WORKITEMS_SCHEMAS_CORETYPE)
                .path(&core_type_name.into()),
        )
    }
    /// `GET /api/v2/taskmanagement/workitems/schemas/limits`
    #[inline]
    pub fn get_taskmanagement_workitems_schemas_limits(
        &self,
    ) -> TaskManagementRequest<GetTaskmanagementWorkitemsSchemasLimits> {
        TaskManagementRequest::new(
            rt::Call::new(&self.client, &GET_TASKMANAGEMENT_WORKITEMS_SCHEMAS_LIMITS),
        )
    }
    /// `GET /api/v2/taskmanagement/workitems/schemas/{schemaId}`
    ///
    /// Arguments:
    /// - `schema_id`
    #[inline]
    pub fn get_taskmanagement_workitems_schema(
        &self,
        schema_id: impl Into<String>,
    ) -> TaskManagementRequest<GetTaskmanagementWorkitemsSchema> {
        TaskManagementRequest::new(
            rt::Call::new(&self.client, &GET_TASKMANAGEMENT_WORKITEMS_SCHEMA)
                .path(&schema_id.into()),
        )
    }
    /// `PUT /api/v2/taskmanagement/workitems/schemas/{schemaId}`
    ///
    /// Arguments:
    /// - `schema_id`
    /// - `body`
    #[inline]
    pub fn put_taskmanagement_workitems_schema(
        &self,
        schema_id: impl Into<String>,
        body: models::DataSchema,
    ) -> TaskManagementRequest<PutTaskmanagementWorkitemsSchema> {
        let mut call = rt::Call::new(&self.client, &PUT_TASKMANAGEMENT_WORKITEMS_SCHEMA)
            .path(&schema_id.into());
        call.body_json(&body);
        TaskManagementRequest::new(call)
    }
    /// `DELETE /api/v2/taskmanagement/workitems/schemas/{schemaId}`
    ///
    /// Arguments:
    /// - `schema_id`
    #[inline]
    pub fn delete_taskmanagement_workitems_schema(
        &self,
        schema_id: impl Into<String>,
    ) -> TaskManagementRequest<DeleteTaskmanagementWorkitemsSchema> {
        TaskManagementRequest::new(
            rt::Call::new(&self.client, &DELETE_TASKMANAGEMENT_WORKITEMS_SCHEMA)
                .path(&schema_id.into()),
        )
    }
    /// `GET /api/v2/taskmanagement/workitems/schemas/{schemaId}/versions`
    ///
    /// Arguments:
    /// - `schema_id`
    #[inline]
    pub fn get_taskmanagement_workitems_schema_versions(
        &self,
        schema_id: impl Into<String>,
    ) -> TaskManagementRequest<GetTaskmanagementWorkitemsSchemaVersions> {
        TaskManagementRequest::new(
            rt::Call::new(&self.client, &GET_TASKMANAGEMENT_WORKITEMS_SCHEMA_VERSIONS)
                .path(&schema_id.into()),
        )
    }
    /// `GET /api/v2/taskmanagement/workitems/schemas/{schemaId}/versions/{versionId}`
    ///
    /// Arguments:
    /// - `schema_id`
    /// - `version_id`
    #[inline]
    pub fn get_taskmanagement_workitems_schema_version(
        &self,
        schema_id: impl Into<String>,
        version_id: impl Into<String>,
    ) -> TaskManagementRequest<GetTaskmanagementWorkitemsSchemaVersion> {
        TaskManagementRequest::new(
            rt::Call::new(&self.client, &GET_TASKMANAGEMENT_WORKITEMS_SCHEMA_VERSION)
                .path(&schema_id.into())
                .path(&version_id.into()),
        )
    }
    /// `GET /api/v2/taskmanagement/workitems/{workitemId}`
    ///
    /// Arguments:
    /// - `workitem_id`
    ///
    /// Optional, set on the request:
    /// - `expands`
    #[inline]
    pub fn get_taskmanagement_workitem(
        &self,
        workitem_id: impl Into<String>,
    ) -> TaskManagementRequest<GetTaskmanagementWorkitem> {
        TaskManagementRequest::new(
            rt::Call::new(&self.client, &GET_TASKMANAGEMENT_WORKITEM)
                .path(&workitem_id.into()),
        )
    }
    /// `DELETE /api/v2/taskmanagement/workitems/{workitemId}`
    ///
    /// Arguments:
    /// - `workitem_id`
    #[inline]
    pub fn delete_taskmanagement_workitem(
        &self,
        workitem_id: impl Into<String>,
    ) -> TaskManagementRequest<DeleteTaskmanagementWorkitem> {
        TaskManagementRequest::new(
            rt::Call::new(&self.client, &DELETE_TASKMANAGEMENT_WORKITEM)
                .path(&workitem_id.into()),
        )
    }
    /// `PATCH /api/v2/taskmanagement/workitems/{workitemId}`
    ///
    /// Arguments:
    /// - `workitem_id`
    /// - `body`
    #[inline]
    pub fn patch_taskmanagement_workitem(
        &self,
        workitem_id: impl Into<String>,
        body: models::WorkitemUpdate,
    ) -> TaskManagementRequest<PatchTaskmanagementWorkitem> {
        let mut call = rt::Call::new(&self.client, &PATCH_TASKMANAGEMENT_WORKITEM)
            .path(&workitem_id.into());
        call.body_json(&body);
        TaskManagementRequest::new(call)
    }
    /// `POST /api/v2/taskmanagement/workitems/{workitemId}/acd/cancel`
    ///
    /// Arguments:
    /// - `workitem_id`
    #[inline]
    pub fn post_taskmanagement_workitem_acd_cancel(
        &self,
        workitem_id: impl Into<String>,
    ) -> TaskManagementRequest<PostTaskmanagementWorkitemAcdCancel> {
        TaskManagementRequest::new(
            rt::Call::new(&self.client, &POST_TASKMANAGEMENT_WORKITEM_ACD_CANCEL)
                .path(&workitem_id.into()),
        )
    }
    /// `PATCH /api/v2/taskmanagement/workitems/{workitemId}/assignment`
    ///
    /// Arguments:
    /// - `workitem_id`
    /// - `body`
    #[inline]
    pub fn patch_taskmanagement_workitem_assignment(
        &self,
        workitem_id: impl Into<String>,
        body: models::WorkitemManualAssign,
    ) -> TaskManagementRequest<PatchTaskmanagementWorkitemAssignment> {
        let mut call = rt::Call::new(
                &self.client,
                &PATCH_TASKMANAGEMENT_WORKITEM_ASSIGNMENT,
            )
            .path(&workitem_id.into());
        call.body_json(&body);
        TaskManagementRequest::new(call)
    }
    /// `POST /api/v2/taskmanagement/workitems/{workitemId}/disconnect`
    ///
    /// Arguments:
    /// - `workitem_id`
    #[inline]
    pub fn post_taskmanagement_workitem_disconnect(
        &self,
        workitem_id: impl Into<String>,
    ) -> TaskManagementRequest<PostTaskmanagementWorkitemDisconnect> {
        TaskManagementRequest::new(
            rt::Call::new(&self.client, &POST_TASKMANAGEMENT_WORKITEM_DISCONNECT)
                .path(&workitem_id.into()),
        )
    }
    /// `GET /api/v2/taskmanagement/workitems/{workitemId}/history`
    ///
    /// Arguments:
    /// - `workitem_id`
    ///
    /// Optional, set on the request:
    /// - `after`
    /// - `page_size`
    /// - `sort_order`
    #[inline]
    pub fn get_taskmanagement_workitem_history(
        &self,
        workitem_id: impl Into<String>,
    ) -> TaskManagementRequest<GetTaskmanagementWorkitemHistory> {
        TaskManagementRequest::new(
            rt::Call::new(&self.client, &GET_TASKMANAGEMENT_WORKITEM_HISTORY)
                .path(&workitem_id.into()),
        )
    }
    /// `POST /api/v2/taskmanagement/workitems/{workitemId}/terminate`
    ///
    /// Arguments:
    /// - `workitem_id`
    ///
    /// Optional, set on the request:
    /// - `body`
    #[inline]
    pub fn post_taskmanagement_workitem_terminate(
        &self,
        workitem_id: impl Into<String>,
    ) -> TaskManagementRequest<PostTaskmanagementWorkitemTerminate> {
        TaskManagementRequest::new(
            rt::Call::new(&self.client, &POST_TASKMANAGEMENT_WORKITEM_TERMINATE)
                .path(&workitem_id.into()),
        )
    }
    /// `PATCH /api/v2/taskmanagement/workitems/{workitemId}/users/me/wrapups`
    ///
    /// Arguments:
    /// - `workitem_id`
    /// - `body`
    #[inline]
    pub fn patch_taskmanagement_workitem_users_me_wrapups(
        &self,
        workitem_id: impl Into<String>,
        body: models::WorkitemWrapupUpdate,
    ) -> TaskManagementRequest<PatchTaskmanagementWorkitemUsersMeWrapups> {
        let mut call = rt::Call::new(
                &self.client,
                &PATCH_TASKMANAGEMENT_WORKITEM_USERS_ME_WRAPUPS,
            )
            .path(&workitem_id.into());
        call.body_json(&body);
        TaskManagementRequest::new(call)
    }
    /// `GET /api/v2/taskmanagement/workitems/{workitemId}/users/{userId}/wrapups`
    ///
    /// Arguments:
    /// - `workitem_id`
    /// - `user_id`
    ///
    /// Optional, set on the request:
    /// - `after`
    /// - `expands`
    /// - `page_size`
    /// - `sort_order`
    #[inline]
    pub fn get_taskmanagement_workitem_user_wrapups(
        &self,
        workitem_id: impl Into<String>,
        user_id: impl Into<String>,
    ) -> TaskManagementRequest<GetTaskmanagementWorkitemUserWrapups> {
        TaskManagementRequest::new(
            rt::Call::new(&self.client, &GET_TASKMANAGEMENT_WORKITEM_USER_WRAPUPS)
                .path(&workitem_id.into())
                .path(&user_id.into()),
        )
    }
    /// `PATCH /api/v2/taskmanagement/workitems/{workitemId}/users/{userId}/wrapups`
    ///
    /// Arguments:
    /// - `workitem_id`
    /// - `user_id`
    /// - `body`
    #[inline]
    pub fn patch_taskmanagement_workitem_user_wrapups(
        &self,
        workitem_id: impl Into<String>,
        user_id: impl Into<String>,
        body: models::WorkitemWrapupUpdate,
    ) -> TaskManagementRequest<PatchTaskmanagementWorkitemUserWrapups> {
        let mut call = rt::Call::new(
                &self.client,
                &PATCH_TASKMANAGEMENT_WORKITEM_USER_WRAPUPS,
            )
            .path(&workitem_id.into())
            .path(&user_id.into());
        call.body_json(&body);
        TaskManagementRequest::new(call)
    }
    /// `GET /api/v2/taskmanagement/workitems/{workitemId}/versions`
    ///
    /// Arguments:
    /// - `workitem_id`
    ///
    /// Optional, set on the request:
    /// - `after`
    /// - `page_size`
    /// - `sort_order`
    #[inline]
    pub fn get_taskmanagement_workitem_versions(
        &self,
        workitem_id: impl Into<String>,
    ) -> TaskManagementRequest<GetTaskmanagementWorkitemVersions> {
        TaskManagementRequest::new(
            rt::Call::new(&self.client, &GET_TASKMANAGEMENT_WORKITEM_VERSIONS)
                .path(&workitem_id.into()),
        )
    }
    /// `GET /api/v2/taskmanagement/workitems/{workitemId}/versions/{entityVersion}`
    ///
    /// Arguments:
    /// - `workitem_id`
    /// - `entity_version`
    #[inline]
    pub fn get_taskmanagement_workitem_version(
        &self,
        workitem_id: impl Into<String>,
        entity_version: i64,
    ) -> TaskManagementRequest<GetTaskmanagementWorkitemVersion> {
        TaskManagementRequest::new(
            rt::Call::new(&self.client, &GET_TASKMANAGEMENT_WORKITEM_VERSION)
                .path(&workitem_id.into())
                .path(&entity_version.to_string()),
        )
    }
    /// `GET /api/v2/taskmanagement/workitems/{workitemId}/wrapups`
    ///
    /// Arguments:
    /// - `workitem_id`
    ///
    /// Optional, set on the request:
    /// - `after`
    /// - `expands`
    /// - `page_size`
    /// - `sort_order`
    #[inline]
    pub fn get_taskmanagement_workitem_wrapups(
        &self,
        workitem_id: impl Into<String>,
    ) -> TaskManagementRequest<GetTaskmanagementWorkitemWrapups> {
        TaskManagementRequest::new(
            rt::Call::new(&self.client, &GET_TASKMANAGEMENT_WORKITEM_WRAPUPS)
                .path(&workitem_id.into()),
        )
    }
    /// `POST /api/v2/taskmanagement/worktypes`
    ///
    /// Arguments:
    /// - `body`
    #[inline]
    pub fn post_taskmanagement_worktypes(
        &self,
        body: models::WorktypeCreate,
    ) -> TaskManagementRequest<PostTaskmanagementWorktypes> {
        let mut call = rt::Call::new(&self.client, &POST_TASKMANAGEMENT_WORKTYPES);
        call.body_json(&body);
        TaskManagementRequest::new(call)
    }
    /// `POST /api/v2/taskmanagement/worktypes/query`
    ///
    /// Arguments:
    /// - `body`
    #[inline]
    pub fn post_taskmanagement_worktypes_query(
        &self,
        body: models::WorktypeQueryRequest,
    ) -> TaskManagementRequest<PostTaskmanagementWorktypesQuery> {
        let mut call = rt::Call::new(&self.client, &POST_TASKMANAGEMENT_WORKTYPES_QUERY);
        call.body_json(&body);
        TaskManagementRequest::new(call)
    }
    /// `GET /api/v2/taskmanagement/worktypes/{worktypeId}`
    ///
    /// Arguments:
    /// - `worktype_id`
    ///
    /// Optional, set on the request:
    /// - `expands`
    #[inline]
    pub fn get_taskmanagement_worktype(
        &self,
        worktype_id: impl Into<String>,
    ) -> TaskManagementRequest<GetTaskmanagementWorktype> {
        TaskManagementRequest::new(
            rt::Call::new(&self.client, &GET_TASKMANAGEMENT_WORKTYPE)
                .path(&worktype_id.into()),
        )
    }
    /// `DELETE /api/v2/taskmanagement/worktypes/{worktypeId}`
    ///
    /// Arguments:
    /// - `worktype_id`
    #[inline]
    pub fn delete_taskmanagement_worktype(
        &self,
        worktype_id: impl Into<String>,
    ) -> TaskManagementRequest<DeleteTaskmanagementWorktype> {
        TaskManagementRequest::new(
            rt::Call::new(&self.client, &DELETE_TASKMANAGEMENT_WORKTYPE)
                .path(&worktype_id.into()),
        )
    }
    /// `PATCH /api/v2/taskmanagement/worktypes/{worktypeId}`
    ///
    /// Arguments:
    /// - `worktype_id`
    /// - `body`
    #[inline]
    pub fn patch_taskmanagement_worktype(
        &self,
        worktype_id: impl Into<String>,
        body: models::WorktypeUpdate,
    ) -> TaskManagementRequest<PatchTaskmanagementWorktype> {
        let mut call = rt::Call::new(&self.client, &PATCH_TASKMANAGEMENT_WORKTYPE)
            .path(&worktype_id.into());
        call.body_json(&body);
        TaskManagementRequest::new(call)
    }
    /// `GET /api/v2/taskmanagement/worktypes/{worktypeId}/flows/datebased/rules`
    ///
    /// Arguments:
    /// - `worktype_id`
    ///
    /// Optional, set on the request:
    /// - `after`
    /// - `page_size`
    #[inline]
    pub fn get_taskmanagement_worktype_flows_datebased_rules(
        &self,
        worktype_id: impl Into<String>,
    ) -> TaskManagementRequest<GetTaskmanagementWorktypeFlowsDatebasedRules> {
        TaskManagementRequest::new(
            rt::Call::new(
                    &self.client,
                    &GET_TASKMANAGEMENT_WORKTYPE_FLOWS_DATEBASED_RULES,
                )
                .path(&worktype_id.into()),
        )
    }
    /// `POST /api/v2/taskmanagement/worktypes/{worktypeId}/flows/datebased/rules`
    ///
    /// Arguments:
    /// - `worktype_id`
    /// - `body`
    #[inline]
    pub fn post_taskmanagement_worktype_flows_datebased_rules(
        &self,
        worktype_id: impl Into<String>,
        body: models::WorkitemDateBasedRuleCreate,
    ) -> TaskManagementRequest<PostTaskmanagementWorktypeFlowsDatebasedRules> {
        let mut call = rt::Call::new(
                &self.client,
                &POST_TASKMANAGEMENT_WORKTYPE_FLOWS_DATEBASED_RULES,
            )
            .path(&worktype_id.into());
        call.body_json(&body);
        TaskManagementRequest::new(call)
    }
    /// `GET /api/v2/taskmanagement/worktypes/{worktypeId}/flows/datebased/rules/{ruleId}`
    ///
    /// Arguments:
    /// - `worktype_id`
    /// - `rule_id`
    #[inline]
    pub fn get_taskmanagement_worktype_flows_datebased_rule(
        &self,
        worktype_id: impl Into<String>,
        rule_id: impl Into<String>,
    ) -> TaskManagementRequest<GetTaskmanagementWorktypeFlowsDatebasedRule> {
        TaskManagementRequest::new(
            rt::Call::new(
                    &self.client,
                    &GET_TASKMANAGEMENT_WORKTYPE_FLOWS_DATEBASED_RULE,
                )
                .path(&worktype_id.into())
                .path(&rule_id.into()),
        )
    }
    /// `DELETE /api/v2/taskmanagement/worktypes/{worktypeId}/flows/datebased/rules/{ruleId}`
    ///
    /// Arguments:
    /// - `worktype_id`
    /// - `rule_id`
    #[inline]
    pub fn delete_taskmanagement_worktype_flows_datebased_rule(
        &self,
        worktype_id: impl Into<String>,
        rule_id: impl Into<String>,
    ) -> TaskManagementRequest<DeleteTaskmanagementWorktypeFlowsDatebasedRule> {
        TaskManagementRequest::new(
            rt::Call::new(
                    &self.client,
                    &DELETE_TASKMANAGEMENT_WORKTYPE_FLOWS_DATEBASED_RULE,
                )
                .path(&worktype_id.into())
                .path(&rule_id.into()),
        )
    }
    /// `PATCH /api/v2/taskmanagement/worktypes/{worktypeId}/flows/datebased/rules/{ruleId}`
    ///
    /// Arguments:
    /// - `worktype_id`
    /// - `rule_id`
    /// - `body`
    #[inline]
    pub fn patch_taskmanagement_worktype_flows_datebased_rule(
        &self,
        worktype_id: impl Into<String>,
        rule_id: impl Into<String>,
        body: models::WorkitemDateBasedRuleUpdate,
    ) -> TaskManagementRequest<PatchTaskmanagementWorktypeFlowsDatebasedRule> {
        let mut call = rt::Call::new(
                &self.client,
                &PATCH_TASKMANAGEMENT_WORKTYPE_FLOWS_DATEBASED_RULE,
            )
            .path(&worktype_id.into())
            .path(&rule_id.into());
        call.body_json(&body);
        TaskManagementRequest::new(call)
    }
    /// `GET /api/v2/taskmanagement/worktypes/{worktypeId}/flows/onattributechange/rules`
    ///
    /// Arguments:
    /// - `worktype_id`
    ///
    /// Optional, set on the request:
    /// - `after`
    /// - `page_size`
    #[inline]
    pub fn get_taskmanagement_worktype_flows_onattributechange_rules(
        &self,
        worktype_id: impl Into<String>,
    ) -> TaskManagementRequest<GetTaskmanagementWorktypeFlowsOnattributechangeRules> {
        TaskManagementRequest::new(
            rt::Call::new(
                    &self.client,
                    &GET_TASKMANAGEMENT_WORKTYPE_FLOWS_ONATTRIBUTECHANGE_RULES,
                )
                .path(&worktype_id.into()),
        )
    }
    /// `POST /api/v2/taskmanagement/worktypes/{worktypeId}/flows/onattributechange/rules`
    ///
    /// Arguments:
    /// - `worktype_id`
    /// - `body`
    #[inline]
    pub fn post_taskmanagement_worktype_flows_onattributechange_rules(
        &self,
        worktype_id: impl Into<String>,
        body: models::WorkitemOnAttributeChangeRuleCreate,
    ) -> TaskManagementRequest<PostTaskmanagementWorktypeFlowsOnattributechangeRules> {
        let mut call = rt::Call::new(
                &self.client,
                &POST_TASKMANAGEMENT_WORKTYPE_FLOWS_ONATTRIBUTECHANGE_RULES,
            )
            .path(&worktype_id.into());
        call.body_json(&body);
        TaskManagementRequest::new(call)
    }
    /// `GET /api/v2/taskmanagement/worktypes/{worktypeId}/flows/onattributechange/rules/{ruleId}`
    ///
    /// Arguments:
    /// - `worktype_id`
    /// - `rule_id`
    #[inline]
    pub fn get_taskmanagement_worktype_flows_onattributechange_rule(
        &self,
        worktype_id: impl Into<String>,
        rule_id: impl Into<String>,
    ) -> TaskManagementRequest<GetTaskmanagementWorktypeFlowsOnattributechangeRule> {
        TaskManagementRequest::new(
            rt::Call::new(
                    &self.client,
                    &GET_TASKMANAGEMENT_WORKTYPE_FLOWS_ONATTRIBUTECHANGE_RULE,
                )
                .path(&worktype_id.into())
                .path(&rule_id.into()),
        )
    }
    /// `DELETE /api/v2/taskmanagement/worktypes/{worktypeId}/flows/onattributechange/rules/{ruleId}`
    ///
    /// Arguments:
    /// - `worktype_id`
    /// - `rule_id`
    #[inline]
    pub fn delete_taskmanagement_worktype_flows_onattributechange_rule(
        &self,
        worktype_id: impl Into<String>,
        rule_id: impl Into<String>,
    ) -> TaskManagementRequest<DeleteTaskmanagementWorktypeFlowsOnattributechangeRule> {
        TaskManagementRequest::new(
            rt::Call::new(
                    &self.client,
                    &DELETE_TASKMANAGEMENT_WORKTYPE_FLOWS_ONATTRIBUTECHANGE_RULE,
                )
                .path(&worktype_id.into())
                .path(&rule_id.into()),
        )
    }
    /// `PATCH /api/v2/taskmanagement/worktypes/{worktypeId}/flows/onattributechange/rules/{ruleId}`
    ///
    /// Arguments:
    /// - `worktype_id`
    /// - `rule_id`
    /// - `body`
    #[inline]
    pub fn patch_taskmanagement_worktype_flows_onattributechange_rule(
        &self,
        worktype_id: impl Into<String>,
        rule_id: impl Into<String>,
        body: models::WorkitemOnAttributeChangeRuleUpdate,
    ) -> TaskManagementRequest<PatchTaskmanagementWorktypeFlowsOnattributechangeRule> {
        let mut call = rt::Call::new(
                &self.client,
                &PATCH_TASKMANAGEMENT_WORKTYPE_FLOWS_ONATTRIBUTECHANGE_RULE,
            )
            .path(&worktype_id.into())
            .path(&rule_id.into());
        call.body_json(&body);
        TaskManagementRequest::new(call)
    }
    /// `GET /api/v2/taskmanagement/worktypes/{worktypeId}/flows/oncreate/rules`
    ///
    /// Arguments:
    /// - `worktype_id`
    ///
    /// Optional, set on the request:
    /// - `after`
    /// - `page_size`
    #[inline]
    pub fn get_taskmanagement_worktype_flows_oncreate_rules(
        &self,
        worktype_id: impl Into<String>,
    ) -> TaskManagementRequest<GetTaskmanagementWorktypeFlowsOncreateRules> {
        TaskManagementRequest::new(
            rt::Call::new(
                    &self.client,
                    &GET_TASKMANAGEMENT_WORKTYPE_FLOWS_ONCREATE_RULES,
                )
                .path(&worktype_id.into()),
        )
    }
    /// `POST /api/v2/taskmanagement/worktypes/{worktypeId}/flows/oncreate/rules`
    ///
    /// Arguments:
    /// - `worktype_id`
    /// - `body`
    #[inline]
    pub fn post_taskmanagement_worktype_flows_oncreate_rules(
        &self,
        worktype_id: impl Into<String>,
        body: models::WorkitemOnCreateRuleCreate,
    ) -> TaskManagementRequest<PostTaskmanagementWorktypeFlowsOncreateRules> {
        let mut call = rt::Call::new(
                &self.client,
                &POST_TASKMANAGEMENT_WORKTYPE_FLOWS_ONCREATE_RULES,
            )
            .path(&worktype_id.into());
        call.body_json(&body);
        TaskManagementRequest::new(call)
    }
    /// `GET /api/v2/taskmanagement/worktypes/{worktypeId}/flows/oncreate/rules/{ruleId}`
    ///
    /// Arguments:
    /// - `worktype_id`
    /// - `rule_id`
    #[inline]
    pub fn get_taskmanagement_worktype_flows_oncreate_rule(
        &self,
        worktype_id: impl Into<String>,
        rule_id: impl Into<String>,
    ) -> TaskManagementRequest<GetTaskmanagementWorktypeFlowsOncreateRule> {
        TaskManagementRequest::new(
            rt::Call::new(&self.client, &GET_TASKMANAGEMENT_WORKTYPE_FLOWS_ONCREATE_RULE)
                .path(&worktype_id.into())
                .path(&rule_id.into()),
        )
    }
    /// `DELETE /api/v2/taskmanagement/worktypes/{worktypeId}/flows/oncreate/rules/{ruleId}`
    ///
    /// Arguments:
    /// - `worktype_id`
    /// - `rule_id`
    #[inline]
    pub fn delete_taskmanagement_worktype_flows_oncreate_rule(
        &self,
        worktype_id: impl Into<String>,
        rule_id: impl Into<String>,
    ) -> TaskManagementRequest<DeleteTaskmanagementWorktypeFlowsOncreateRule> {
        TaskManagementRequest::new(
            rt::Call::new(
                    &self.client,
                    &DELETE_TASKMANAGEMENT_WORKTYPE_FLOWS_ONCREATE_RULE,
                )
                .path(&worktype_id.into())
                .path(&rule_id.into()),
        )
    }
    /// `PATCH /api/v2/taskmanagement/worktypes/{worktypeId}/flows/oncreate/rules/{ruleId}`
    ///
    /// Arguments:
    /// - `worktype_id`
    /// - `rule_id`
    /// - `body`
    #[inline]
    pub fn patch_taskmanagement_worktype_flows_oncreate_rule(
        &self,
        worktype_id: impl Into<String>,
        rule_id: impl Into<String>,
        body: models::WorkitemOnCreateRuleUpdate,
    ) -> TaskManagementRequest<PatchTaskmanagementWorktypeFlowsOncreateRule> {
        let mut call = rt::Call::new(
                &self.client,
                &PATCH_TASKMANAGEMENT_WORKTYPE_FLOWS_ONCREATE_RULE,
            )
            .path(&worktype_id.into())
            .path(&rule_id.into());
        call.body_json(&body);
        TaskManagementRequest::new(call)
    }
    /// `GET /api/v2/taskmanagement/worktypes/{worktypeId}/history`
    ///
    /// Arguments:
    /// - `worktype_id`
    ///
    /// Optional, set on the request:
    /// - `after`
    /// - `fields`
    /// - `page_size`
    /// - `sort_order`
    #[inline]
    pub fn get_taskmanagement_worktype_history(
        &self,
        worktype_id: impl Into<String>,
    ) -> TaskManagementRequest<GetTaskmanagementWorktypeHistory> {
        TaskManagementRequest::new(
            rt::Call::new(&self.client, &GET_TASKMANAGEMENT_WORKTYPE_HISTORY)
                .path(&worktype_id.into()),
        )
    }
    /// `GET /api/v2/taskmanagement/worktypes/{worktypeId}/statuses`
    ///
    /// Arguments:
    /// - `worktype_id`
    #[inline]
    pub fn get_taskmanagement_worktype_statuses(
        &self,
        worktype_id: impl Into<String>,
    ) -> TaskManagementRequest<GetTaskmanagementWorktypeStatuses> {
        TaskManagementRequest::new(
            rt::Call::new(&self.client, &GET_TASKMANAGEMENT_WORKTYPE_STATUSES)
                .path(&worktype_id.into()),
        )
    }
    /// `POST /api/v2/taskmanagement/worktypes/{worktypeId}/statuses`
    ///
    /// Arguments:
    /// - `worktype_id`
    /// - `body`
    #[inline]
    pub fn post_taskmanagement_worktype_statuses(
        &self,
        worktype_id: impl Into<String>,
        body: models::WorkitemStatusCreate,
    ) -> TaskManagementRequest<PostTaskmanagementWorktypeStatuses> {
        let mut call = rt::Call::new(
                &self.client,
                &POST_TASKMANAGEMENT_WORKTYPE_STATUSES,
            )
            .path(&worktype_id.into());
        call.body_json(&body);
        TaskManagementRequest::new(call)
    }
    /// `GET /api/v2/taskmanagement/worktypes/{worktypeId}/statuses/{statusId}`
    ///
    /// Arguments:
    /// - `worktype_id`
    /// - `status_id`
    #[inline]
    pub fn get_taskmanagement_worktype_status(
        &self,
        worktype_id: impl Into<String>,
        status_id: impl Into<String>,
    ) -> TaskManagementRequest<GetTaskmanagementWorktypeStatus> {
        TaskManagementRequest::new(
            rt::Call::new(&self.client, &GET_TASKMANAGEMENT_WORKTYPE_STATUS)
                .path(&worktype_id.into())
                .path(&status_id.into()),
        )
    }
    /// `DELETE /api/v2/taskmanagement/worktypes/{worktypeId}/statuses/{statusId}`
    ///
    /// Arguments:
    /// - `worktype_id`
    /// - `status_id`
    #[inline]
    pub fn delete_taskmanagement_worktype_status(
        &self,
        worktype_id: impl Into<String>,
        status_id: impl Into<String>,
    ) -> TaskManagementRequest<DeleteTaskmanagementWorktypeStatus> {
        TaskManagementRequest::new(
            rt::Call::new(&self.client, &DELETE_TASKMANAGEMENT_WORKTYPE_STATUS)
                .path(&worktype_id.into())
                .path(&status_id.into()),
        )
    }
    /// `PATCH /api/v2/taskmanagement/worktypes/{worktypeId}/statuses/{statusId}`
    ///
    /// Arguments:
    /// - `worktype_id`
    /// - `status_id`
    /// - `body`
    #[inline]
    pub fn patch_taskmanagement_worktype_status(
        &self,
        worktype_id: impl Into<String>,
        status_id: impl Into<String>,
        body: models::WorkitemStatusUpdate,
    ) -> TaskManagementRequest<PatchTaskmanagementWorktypeStatus> {
        let mut call = rt::Call::new(&self.client, &PATCH_TASKMANAGEMENT_WORKTYPE_STATUS)
            .path(&worktype_id.into())
            .path(&status_id.into());
        call.body_json(&body);
        TaskManagementRequest::new(call)
    }
    /// `GET /api/v2/taskmanagement/worktypes/{worktypeId}/versions`
    ///
    /// Arguments:
    /// - `worktype_id`
    ///
    /// Optional, set on the request:
    /// - `after`
    /// - `page_size`
    /// - `sort_order`
    #[inline]
    pub fn get_taskmanagement_worktype_versions(
        &self,
        worktype_id: impl Into<String>,
    ) -> TaskManagementRequest<GetTaskmanagementWorktypeVersions> {
        TaskManagementRequest::new(
            rt::Call::new(&self.client, &GET_TASKMANAGEMENT_WORKTYPE_VERSIONS)
                .path(&worktype_id.into()),
        )
    }
    /// `GET /api/v2/taskmanagement/worktypes/{worktypeId}/versions/{entityVersion}`
    ///
    /// Arguments:
    /// - `worktype_id`
    /// - `entity_version`
    #[inline]
    pub fn get_taskmanagement_worktype_version(
        &self,
        worktype_id: impl Into<String>,
        entity_version: i64,
    ) -> TaskManagementRequest<GetTaskmanagementWorktypeVersion> {
        TaskManagementRequest::new(
            rt::Call::new(&self.client, &GET_TASKMANAGEMENT_WORKTYPE_VERSION)
                .path(&worktype_id.into())
                .path(&entity_version.to_string()),
        )
    }
}
/// A request of [`TaskManagementApi`] to the operation `O`, which is sent when it is
/// awaited. The setters of an operation's optional parameters are listed below
/// under its `TaskManagementRequest<...>`.
#[must_use = "a request is sent when it is awaited"]
pub struct TaskManagementRequest<O> {
    call: rt::Call,
    operation: std::marker::PhantomData<fn() -> O>,
}
impl<O: rt::Endpoint> TaskManagementRequest<O> {
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
impl<O: rt::Endpoint> IntoFuture for TaskManagementRequest<O> {
    type Output = Result<O::Answer, rt::Error>;
    type IntoFuture = rt::Pending<O::Answer>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}
impl<O> std::fmt::Debug for TaskManagementRequest<O> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        std::fmt::Debug::fmt(&self.call, f)
    }
}
static POST_TASKMANAGEMENT_WORKBINS: rt::Operation = rt::Operation::new(
        "postTaskmanagementWorkbins",
        rt::Method::Post,
        &["/api/v2/taskmanagement/workbins"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_taskmanagement_workbins`.
#[derive(Debug)]
pub enum PostTaskmanagementWorkbins {}
impl rt::Endpoint for PostTaskmanagementWorkbins {
    type Answer = models::Workbin;
}
static POST_TASKMANAGEMENT_WORKBINS_QUERY: rt::Operation = rt::Operation::new(
        "postTaskmanagementWorkbinsQuery",
        rt::Method::Post,
        &["/api/v2/taskmanagement/workbins/query"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_taskmanagement_workbins_query`.
#[derive(Debug)]
pub enum PostTaskmanagementWorkbinsQuery {}
impl rt::Endpoint for PostTaskmanagementWorkbinsQuery {
    type Answer = models::WorkbinQueryEntityListing;
}
static GET_TASKMANAGEMENT_WORKBIN: rt::Operation = rt::Operation::new(
        "getTaskmanagementWorkbin",
        rt::Method::Get,
        &["/api/v2/taskmanagement/workbins/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_taskmanagement_workbin`.
#[derive(Debug)]
pub enum GetTaskmanagementWorkbin {}
impl rt::Endpoint for GetTaskmanagementWorkbin {
    type Answer = models::Workbin;
}
static DELETE_TASKMANAGEMENT_WORKBIN: rt::Operation = rt::Operation::new(
        "deleteTaskmanagementWorkbin",
        rt::Method::Delete,
        &["/api/v2/taskmanagement/workbins/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `delete_taskmanagement_workbin`.
#[derive(Debug)]
pub enum DeleteTaskmanagementWorkbin {}
impl rt::Endpoint for DeleteTaskmanagementWorkbin {
    type Answer = ();
}
static PATCH_TASKMANAGEMENT_WORKBIN: rt::Operation = rt::Operation::new(
        "patchTaskmanagementWorkbin",
        rt::Method::Patch,
        &["/api/v2/taskmanagement/workbins/", ""],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `patch_taskmanagement_workbin`.
#[derive(Debug)]
pub enum PatchTaskmanagementWorkbin {}
impl rt::Endpoint for PatchTaskmanagementWorkbin {
    type Answer = models::Workbin;
}
static GET_TASKMANAGEMENT_WORKBIN_HISTORY: rt::Operation = rt::Operation::new(
        "getTaskmanagementWorkbinHistory",
        rt::Method::Get,
        &["/api/v2/taskmanagement/workbins/", "/history"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_taskmanagement_workbin_history`.
#[derive(Debug)]
pub enum GetTaskmanagementWorkbinHistory {}
impl rt::Endpoint for GetTaskmanagementWorkbinHistory {
    type Answer = models::WorkbinChangeListing;
}
impl TaskManagementRequest<GetTaskmanagementWorkbinHistory> {
    /// Sets `after`.
    #[inline]
    pub fn after(mut self, value: impl Into<String>) -> Self {
        self.call.query("after", value.into());
        self
    }
    /// Sets `pageSize`.
    ///
    /// Default of the service: 25
    #[inline]
    pub fn page_size(mut self, value: i64) -> Self {
        self.call.query("pageSize", value.to_string());
        self
    }
    /// Sets `sortOrder`.
    ///
    /// Default of the service: descending
    #[inline]
    pub fn sort_order(mut self, value: impl Into<String>) -> Self {
        self.call.query("sortOrder", value.into());
        self
    }
}
static GET_TASKMANAGEMENT_WORKBIN_VERSIONS: rt::Operation = rt::Operation::new(
        "getTaskmanagementWorkbinVersions",
        rt::Method::Get,
        &["/api/v2/taskmanagement/workbins/", "/versions"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_taskmanagement_workbin_versions`.
#[derive(Debug)]
pub enum GetTaskmanagementWorkbinVersions {}
impl rt::Endpoint for GetTaskmanagementWorkbinVersions {
    type Answer = models::WorkbinVersionListing;
}
impl TaskManagementRequest<GetTaskmanagementWorkbinVersions> {
    /// Sets `after`.
    #[inline]
    pub fn after(mut self, value: impl Into<String>) -> Self {
        self.call.query("after", value.into());
        self
    }
    /// Sets `pageSize`.
    ///
    /// Default of the service: 25
    #[inline]
    pub fn page_size(mut self, value: i64) -> Self {
        self.call.query("pageSize", value.to_string());
        self
    }
    /// Sets `sortOrder`.
    ///
    /// Default of the service: descending
    #[inline]
    pub fn sort_order(mut self, value: impl Into<String>) -> Self {
        self.call.query("sortOrder", value.into());
        self
    }
}
static GET_TASKMANAGEMENT_WORKBIN_VERSION: rt::Operation = rt::Operation::new(
        "getTaskmanagementWorkbinVersion",
        rt::Method::Get,
        &["/api/v2/taskmanagement/workbins/", "/versions/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_taskmanagement_workbin_version`.
#[derive(Debug)]
pub enum GetTaskmanagementWorkbinVersion {}
impl rt::Endpoint for GetTaskmanagementWorkbinVersion {
    type Answer = models::WorkbinVersion;
}
static POST_TASKMANAGEMENT_WORKITEMS: rt::Operation = rt::Operation::new(
        "postTaskmanagementWorkitems",
        rt::Method::Post,
        &["/api/v2/taskmanagement/workitems"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_taskmanagement_workitems`.
#[derive(Debug)]
pub enum PostTaskmanagementWorkitems {}
impl rt::Endpoint for PostTaskmanagementWorkitems {
    type Answer = models::Workitem;
}
static POST_TASKMANAGEMENT_WORKITEMS_BULK_ADD_JOBS: rt::Operation = rt::Operation::new(
        "postTaskmanagementWorkitemsBulkAddJobs",
        rt::Method::Post,
        &["/api/v2/taskmanagement/workitems/bulk/add/jobs"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_taskmanagement_workitems_bulk_add_jobs`.
#[derive(Debug)]
pub enum PostTaskmanagementWorkitemsBulkAddJobs {}
impl rt::Endpoint for PostTaskmanagementWorkitemsBulkAddJobs {
    type Answer = models::BulkJob;
}
static GET_TASKMANAGEMENT_WORKITEMS_BULK_ADD_JOB: rt::Operation = rt::Operation::new(
        "getTaskmanagementWorkitemsBulkAddJob",
        rt::Method::Get,
        &["/api/v2/taskmanagement/workitems/bulk/add/jobs/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_taskmanagement_workitems_bulk_add_job`.
#[derive(Debug)]
pub enum GetTaskmanagementWorkitemsBulkAddJob {}
impl rt::Endpoint for GetTaskmanagementWorkitemsBulkAddJob {
    type Answer = models::BulkJob;
}
static DELETE_TASKMANAGEMENT_WORKITEMS_BULK_ADD_JOB: rt::Operation = rt::Operation::new(
        "deleteTaskmanagementWorkitemsBulkAddJob",
        rt::Method::Delete,
        &["/api/v2/taskmanagement/workitems/bulk/add/jobs/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `delete_taskmanagement_workitems_bulk_add_job`.
#[derive(Debug)]
pub enum DeleteTaskmanagementWorkitemsBulkAddJob {}
impl rt::Endpoint for DeleteTaskmanagementWorkitemsBulkAddJob {
    type Answer = ();
}
static PATCH_TASKMANAGEMENT_WORKITEMS_BULK_ADD_JOB: rt::Operation = rt::Operation::new(
        "patchTaskmanagementWorkitemsBulkAddJob",
        rt::Method::Patch,
        &["/api/v2/taskmanagement/workitems/bulk/add/jobs/", ""],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `patch_taskmanagement_workitems_bulk_add_job`.
#[derive(Debug)]
pub enum PatchTaskmanagementWorkitemsBulkAddJob {}
impl rt::Endpoint for PatchTaskmanagementWorkitemsBulkAddJob {
    type Answer = models::BulkJob;
}
static GET_TASKMANAGEMENT_WORKITEMS_BULK_ADD_JOB_RESULTS: rt::Operation = rt::Operation::new(
        "getTaskmanagementWorkitemsBulkAddJobResults",
        rt::Method::Get,
        &["/api/v2/taskmanagement/workitems/bulk/add/jobs/", "/results"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_taskmanagement_workitems_bulk_add_job_results`.
#[derive(Debug)]
pub enum GetTaskmanagementWorkitemsBulkAddJobResults {}
impl rt::Endpoint for GetTaskmanagementWorkitemsBulkAddJobResults {
    type Answer = models::BulkJobAddResponse;
}
static GET_TASKMANAGEMENT_WORKITEMS_BULK_JOBS_USERS_ME: rt::Operation = rt::Operation::new(
        "getTaskmanagementWorkitemsBulkJobsUsersMe",
        rt::Method::Get,
        &["/api/v2/taskmanagement/workitems/bulk/jobs/users/me"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_taskmanagement_workitems_bulk_jobs_users_me`.
#[derive(Debug)]
pub enum GetTaskmanagementWorkitemsBulkJobsUsersMe {}
impl rt::Endpoint for GetTaskmanagementWorkitemsBulkJobsUsersMe {
    type Answer = models::BulkJobsListing;
}
impl TaskManagementRequest<GetTaskmanagementWorkitemsBulkJobsUsersMe> {
    /// Sets `action`.
    #[inline]
    pub fn action(mut self, value: impl Into<String>) -> Self {
        self.call.query("action", value.into());
        self
    }
    /// Sets `after`.
    #[inline]
    pub fn after(mut self, value: impl Into<String>) -> Self {
        self.call.query("after", value.into());
        self
    }
    /// Sets `pageSize`.
    ///
    /// Default of the service: 25
    #[inline]
    pub fn page_size(mut self, value: i64) -> Self {
        self.call.query("pageSize", value.to_string());
        self
    }
    /// Sets `sortOrder`.
    ///
    /// Default of the service: descending
    #[inline]
    pub fn sort_order(mut self, value: impl Into<String>) -> Self {
        self.call.query("sortOrder", value.into());
        self
    }
}
static POST_TASKMANAGEMENT_WORKITEMS_BULK_TERMINATE_JOBS: rt::Operation = rt::Operation::new(
        "postTaskmanagementWorkitemsBulkTerminateJobs",
        rt::Method::Post,
        &["/api/v2/taskmanagement/workitems/bulk/terminate/jobs"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_taskmanagement_workitems_bulk_terminate_jobs`.
#[derive(Debug)]
pub enum PostTaskmanagementWorkitemsBulkTerminateJobs {}
impl rt::Endpoint for PostTaskmanagementWorkitemsBulkTerminateJobs {
    type Answer = models::BulkJob;
}
static GET_TASKMANAGEMENT_WORKITEMS_BULK_TERMINATE_JOB: rt::Operation = rt::Operation::new(
        "getTaskmanagementWorkitemsBulkTerminateJob",
        rt::Method::Get,
        &["/api/v2/taskmanagement/workitems/bulk/terminate/jobs/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_taskmanagement_workitems_bulk_terminate_job`.
#[derive(Debug)]
pub enum GetTaskmanagementWorkitemsBulkTerminateJob {}
impl rt::Endpoint for GetTaskmanagementWorkitemsBulkTerminateJob {
    type Answer = models::BulkJob;
}
static DELETE_TASKMANAGEMENT_WORKITEMS_BULK_TERMINATE_JOB: rt::Operation = rt::Operation::new(
        "deleteTaskmanagementWorkitemsBulkTerminateJob",
        rt::Method::Delete,
        &["/api/v2/taskmanagement/workitems/bulk/terminate/jobs/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `delete_taskmanagement_workitems_bulk_terminate_job`.
#[derive(Debug)]
pub enum DeleteTaskmanagementWorkitemsBulkTerminateJob {}
impl rt::Endpoint for DeleteTaskmanagementWorkitemsBulkTerminateJob {
    type Answer = ();
}
static PATCH_TASKMANAGEMENT_WORKITEMS_BULK_TERMINATE_JOB: rt::Operation = rt::Operation::new(
        "patchTaskmanagementWorkitemsBulkTerminateJob",
        rt::Method::Patch,
        &["/api/v2/taskmanagement/workitems/bulk/terminate/jobs/", ""],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `patch_taskmanagement_workitems_bulk_terminate_job`.
#[derive(Debug)]
pub enum PatchTaskmanagementWorkitemsBulkTerminateJob {}
impl rt::Endpoint for PatchTaskmanagementWorkitemsBulkTerminateJob {
    type Answer = models::BulkJob;
}
static GET_TASKMANAGEMENT_WORKITEMS_BULK_TERMINATE_JOB_RESULTS: rt::Operation = rt::Operation::new(
        "getTaskmanagementWorkitemsBulkTerminateJobResults",
        rt::Method::Get,
        &["/api/v2/taskmanagement/workitems/bulk/terminate/jobs/", "/results"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_taskmanagement_workitems_bulk_terminate_job_results`.
#[derive(Debug)]
pub enum GetTaskmanagementWorkitemsBulkTerminateJobResults {}
impl rt::Endpoint for GetTaskmanagementWorkitemsBulkTerminateJobResults {
    type Answer = models::BulkJobTerminateResultsResponse;
}
static POST_TASKMANAGEMENT_WORKITEMS_QUERY: rt::Operation = rt::Operation::new(
        "postTaskmanagementWorkitemsQuery",
        rt::Method::Post,
        &["/api/v2/taskmanagement/workitems/query"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_taskmanagement_workitems_query`.
#[derive(Debug)]
pub enum PostTaskmanagementWorkitemsQuery {}
impl rt::Endpoint for PostTaskmanagementWorkitemsQuery {
    type Answer = models::WorkitemPostQueryEntityListing;
}
static POST_TASKMANAGEMENT_WORKITEMS_QUERY_JOBS: rt::Operation = rt::Operation::new(
        "postTaskmanagementWorkitemsQueryJobs",
        rt::Method::Post,
        &["/api/v2/taskmanagement/workitems/query/jobs"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_taskmanagement_workitems_query_jobs`.
#[derive(Debug)]
pub enum PostTaskmanagementWorkitemsQueryJobs {}
impl rt::Endpoint for PostTaskmanagementWorkitemsQueryJobs {
    type Answer = models::WorkitemQueryJobResponse;
}
static GET_TASKMANAGEMENT_WORKITEMS_QUERY_JOB: rt::Operation = rt::Operation::new(
        "getTaskmanagementWorkitemsQueryJob",
        rt::Method::Get,
        &["/api/v2/taskmanagement/workitems/query/jobs/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_taskmanagement_workitems_query_job`.
#[derive(Debug)]
pub enum GetTaskmanagementWorkitemsQueryJob {}
impl rt::Endpoint for GetTaskmanagementWorkitemsQueryJob {
    type Answer = models::WorkitemQueryJobResponse;
}
static GET_TASKMANAGEMENT_WORKITEMS_QUERY_JOB_RESULTS: rt::Operation = rt::Operation::new(
        "getTaskmanagementWorkitemsQueryJobResults",
        rt::Method::Get,
        &["/api/v2/taskmanagement/workitems/query/jobs/", "/results"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_taskmanagement_workitems_query_job_results`.
#[derive(Debug)]
pub enum GetTaskmanagementWorkitemsQueryJobResults {}
impl rt::Endpoint for GetTaskmanagementWorkitemsQueryJobResults {
    type Answer = models::WorkitemPagedEntityListing;
}
static GET_TASKMANAGEMENT_WORKITEMS_SCHEMAS: rt::Operation = rt::Operation::new(
        "getTaskmanagementWorkitemsSchemas",
        rt::Method::Get,
        &["/api/v2/taskmanagement/workitems/schemas"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_taskmanagement_workitems_schemas`.
#[derive(Debug)]
pub enum GetTaskmanagementWorkitemsSchemas {}
impl rt::Endpoint for GetTaskmanagementWorkitemsSchemas {
    type Answer = models::DataSchemaListing;
}
static POST_TASKMANAGEMENT_WORKITEMS_SCHEMAS: rt::Operation = rt::Operation::new(
        "postTaskmanagementWorkitemsSchemas",
        rt::Method::Post,
        &["/api/v2/taskmanagement/workitems/schemas"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_taskmanagement_workitems_schemas`.
#[derive(Debug)]
pub enum PostTaskmanagementWorkitemsSchemas {}
impl rt::Endpoint for PostTaskmanagementWorkitemsSchemas {
    type Answer = models::DataSchema;
}
static GET_TASKMANAGEMENT_WORKITEMS_SCHEMAS_CORETYPES: rt::Operation = rt::Operation::new(
        "getTaskmanagementWorkitemsSchemasCoretypes",
        rt::Method::Get,
        &["/api/v2/taskmanagement/workitems/schemas/coretypes"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_taskmanagement_workitems_schemas_coretypes`.
#[derive(Debug)]
pub enum GetTaskmanagementWorkitemsSchemasCoretypes {}
impl rt::Endpoint for GetTaskmanagementWorkitemsSchemasCoretypes {
    type Answer = models::CoretypeListing;
}
static GET_TASKMANAGEMENT_WORKITEMS_SCHEMAS_CORETYPE: rt::Operation = rt::Operation::new(
        "getTaskmanagementWorkitemsSchemasCoretype",
        rt::Method::Get,
        &["/api/v2/taskmanagement/workitems/schemas/coretypes/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_taskmanagement_workitems_schemas_coretype`.
#[derive(Debug)]
pub enum GetTaskmanagementWorkitemsSchemasCoretype {}
impl rt::Endpoint for GetTaskmanagementWorkitemsSchemasCoretype {
    type Answer = models::Coretype;
}
static GET_TASKMANAGEMENT_WORKITEMS_SCHEMAS_LIMITS: rt::Operation = rt::Operation::new(
        "getTaskmanagementWorkitemsSchemasLimits",
        rt::Method::Get,
        &["/api/v2/taskmanagement/workitems/schemas/limits"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_taskmanagement_workitems_schemas_limits`.
#[derive(Debug)]
pub enum GetTaskmanagementWorkitemsSchemasLimits {}
impl rt::Endpoint for GetTaskmanagementWorkitemsSchemasLimits {
    type Answer = models::SchemaQuantityLimits;
}
static GET_TASKMANAGEMENT_WORKITEMS_SCHEMA: rt::Operation = rt::Operation::new(
        "getTaskmanagementWorkitemsSchema",
        rt::Method::Get,
        &["/api/v2/taskmanagement/workitems/schemas/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_taskmanagement_workitems_schema`.
#[derive(Debug)]
pub enum GetTaskmanagementWorkitemsSchema {}
impl rt::Endpoint for GetTaskmanagementWorkitemsSchema {
    type Answer = models::DataSchema;
}
static PUT_TASKMANAGEMENT_WORKITEMS_SCHEMA: rt::Operation = rt::Operation::new(
        "putTaskmanagementWorkitemsSchema",
        rt::Method::Put,
        &["/api/v2/taskmanagement/workitems/schemas/", ""],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `put_taskmanagement_workitems_schema`.
#[derive(Debug)]
pub enum PutTaskmanagementWorkitemsSchema {}
impl rt::Endpoint for PutTaskmanagementWorkitemsSchema {
    type Answer = models::DataSchema;
}
static DELETE_TASKMANAGEMENT_WORKITEMS_SCHEMA: rt::Operation = rt::Operation::new(
        "deleteTaskmanagementWorkitemsSchema",
        rt::Method::Delete,
        &["/api/v2/taskmanagement/workitems/schemas/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `delete_taskmanagement_workitems_schema`.
#[derive(Debug)]
pub enum DeleteTaskmanagementWorkitemsSchema {}
impl rt::Endpoint for DeleteTaskmanagementWorkitemsSchema {
    type Answer = ();
}
static GET_TASKMANAGEMENT_WORKITEMS_SCHEMA_VERSIONS: rt::Operation = rt::Operation::new(
        "getTaskmanagementWorkitemsSchemaVersions",
        rt::Method::Get,
        &["/api/v2/taskmanagement/workitems/schemas/", "/versions"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_taskmanagement_workitems_schema_versions`.
#[derive(Debug)]
pub enum GetTaskmanagementWorkitemsSchemaVersions {}
impl rt::Endpoint for GetTaskmanagementWorkitemsSchemaVersions {
    type Answer = models::DataSchemaListing;
}
static GET_TASKMANAGEMENT_WORKITEMS_SCHEMA_VERSION: rt::Operation = rt::Operation::new(
        "getTaskmanagementWorkitemsSchemaVersion",
        rt::Method::Get,
        &["/api/v2/taskmanagement/workitems/schemas/", "/versions/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_taskmanagement_workitems_schema_version`.
#[derive(Debug)]
pub enum GetTaskmanagementWorkitemsSchemaVersion {}
impl rt::Endpoint for GetTaskmanagementWorkitemsSchemaVersion {
    type Answer = models::DataSchema;
}
static GET_TASKMANAGEMENT_WORKITEM: rt::Operation = rt::Operation::new(
        "getTaskmanagementWorkitem",
        rt::Method::Get,
        &["/api/v2/taskmanagement/workitems/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_taskmanagement_workitem`.
#[derive(Debug)]
pub enum GetTaskmanagementWorkitem {}
impl rt::Endpoint for GetTaskmanagementWorkitem {
    type Answer = models::Workitem;
}
impl TaskManagementRequest<GetTaskmanagementWorkitem> {
    /// Sets `expands`.
    #[inline]
    pub fn expands(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.call
            .query_list(
                "expands",
                value.into_iter().map(Into::into).collect(),
                rt::Collection::Multi,
            );
        self
    }
}
static DELETE_TASKMANAGEMENT_WORKITEM: rt::Operation = rt::Operation::new(
        "deleteTaskmanagementWorkitem",
        rt::Method::Delete,
        &["/api/v2/taskmanagement/workitems/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `delete_taskmanagement_workitem`.
#[derive(Debug)]
pub enum DeleteTaskmanagementWorkitem {}
impl rt::Endpoint for DeleteTaskmanagementWorkitem {
    type Answer = ();
}
static PATCH_TASKMANAGEMENT_WORKITEM: rt::Operation = rt::Operation::new(
        "patchTaskmanagementWorkitem",
        rt::Method::Patch,
        &["/api/v2/taskmanagement/workitems/", ""],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `patch_taskmanagement_workitem`.
#[derive(Debug)]
pub enum PatchTaskmanagementWorkitem {}
impl rt::Endpoint for PatchTaskmanagementWorkitem {
    type Answer = models::Workitem;
}
static POST_TASKMANAGEMENT_WORKITEM_ACD_CANCEL: rt::Operation = rt::Operation::new(
        "postTaskmanagementWorkitemAcdCancel",
        rt::Method::Post,
        &["/api/v2/taskmanagement/workitems/", "/acd/cancel"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_taskmanagement_workitem_acd_cancel`.
#[derive(Debug)]
pub enum PostTaskmanagementWorkitemAcdCancel {}
impl rt::Endpoint for PostTaskmanagementWorkitemAcdCancel {
    type Answer = models::Workitem;
}
static PATCH_TASKMANAGEMENT_WORKITEM_ASSIGNMENT: rt::Operation = rt::Operation::new(
        "patchTaskmanagementWorkitemAssignment",
        rt::Method::Patch,
        &["/api/v2/taskmanagement/workitems/", "/assignment"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `patch_taskmanagement_workitem_assignment`.
#[derive(Debug)]
pub enum PatchTaskmanagementWorkitemAssignment {}
impl rt::Endpoint for PatchTaskmanagementWorkitemAssignment {
    type Answer = ();
}
static POST_TASKMANAGEMENT_WORKITEM_DISCONNECT: rt::Operation = rt::Operation::new(
        "postTaskmanagementWorkitemDisconnect",
        rt::Method::Post,
        &["/api/v2/taskmanagement/workitems/", "/disconnect"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_taskmanagement_workitem_disconnect`.
#[derive(Debug)]
pub enum PostTaskmanagementWorkitemDisconnect {}
impl rt::Endpoint for PostTaskmanagementWorkitemDisconnect {
    type Answer = models::Workitem;
}
static GET_TASKMANAGEMENT_WORKITEM_HISTORY: rt::Operation = rt::Operation::new(
        "getTaskmanagementWorkitemHistory",
        rt::Method::Get,
        &["/api/v2/taskmanagement/workitems/", "/history"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_taskmanagement_workitem_history`.
#[derive(Debug)]
pub enum GetTaskmanagementWorkitemHistory {}
impl rt::Endpoint for GetTaskmanagementWorkitemHistory {
    type Answer = models::WorkitemChangeListing;
}
impl TaskManagementRequest<GetTaskmanagementWorkitemHistory> {
    /// Sets `after`.
    #[inline]
    pub fn after(mut self, value: impl Into<String>) -> Self {
        self.call.query("after", value.into());
        self
    }
    /// Sets `pageSize`.
    ///
    /// Default of the service: 25
    #[inline]
    pub fn page_size(mut self, value: i64) -> Self {
        self.call.query("pageSize", value.to_string());
        self
    }
    /// Sets `sortOrder`.
    ///
    /// Default of the service: descending
    #[inline]
    pub fn sort_order(mut self, value: impl Into<String>) -> Self {
        self.call.query("sortOrder", value.into());
        self
    }
}
static POST_TASKMANAGEMENT_WORKITEM_TERMINATE: rt::Operation = rt::Operation::new(
        "postTaskmanagementWorkitemTerminate",
        rt::Method::Post,
        &["/api/v2/taskmanagement/workitems/", "/terminate"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_taskmanagement_workitem_terminate`.
#[derive(Debug)]
pub enum PostTaskmanagementWorkitemTerminate {}
impl rt::Endpoint for PostTaskmanagementWorkitemTerminate {
    type Answer = models::Workitem;
}
impl TaskManagementRequest<PostTaskmanagementWorkitemTerminate> {
    /// Sets the body.
    #[inline]
    pub fn body(mut self, value: models::WorkitemTerminate) -> Self {
        self.call.body_json(&value);
        self
    }
}
static PATCH_TASKMANAGEMENT_WORKITEM_USERS_ME_WRAPUPS: rt::Operation = rt::Operation::new(
        "patchTaskmanagementWorkitemUsersMeWrapups",
        rt::Method::Patch,
        &["/api/v2/taskmanagement/workitems/", "/users/me/wrapups"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `patch_taskmanagement_workitem_users_me_wrapups`.
#[derive(Debug)]
pub enum PatchTaskmanagementWorkitemUsersMeWrapups {}
impl rt::Endpoint for PatchTaskmanagementWorkitemUsersMeWrapups {
    type Answer = ();
}
static GET_TASKMANAGEMENT_WORKITEM_USER_WRAPUPS: rt::Operation = rt::Operation::new(
        "getTaskmanagementWorkitemUserWrapups",
        rt::Method::Get,
        &["/api/v2/taskmanagement/workitems/", "/users/", "/wrapups"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_taskmanagement_workitem_user_wrapups`.
#[derive(Debug)]
pub enum GetTaskmanagementWorkitemUserWrapups {}
impl rt::Endpoint for GetTaskmanagementWorkitemUserWrapups {
    type Answer = models::WorkitemWrapupEntityListing;
}
impl TaskManagementRequest<GetTaskmanagementWorkitemUserWrapups> {
    /// Sets `after`.
    #[inline]
    pub fn after(mut self, value: impl Into<String>) -> Self {
        self.call.query("after", value.into());
        self
    }
    /// Sets `expands`.
    #[inline]
    pub fn expands(mut self, value: impl Into<String>) -> Self {
        self.call.query("expands", value.into());
        self
    }
    /// Sets `pageSize`.
    ///
    /// Default of the service: 25
    #[inline]
    pub fn page_size(mut self, value: i64) -> Self {
        self.call.query("pageSize", value.to_string());
        self
    }
    /// Sets `sortOrder`.
    ///
    /// Default of the service: descending
    #[inline]
    pub fn sort_order(mut self, value: impl Into<String>) -> Self {
        self.call.query("sortOrder", value.into());
        self
    }
}
static PATCH_TASKMANAGEMENT_WORKITEM_USER_WRAPUPS: rt::Operation = rt::Operation::new(
        "patchTaskmanagementWorkitemUserWrapups",
        rt::Method::Patch,
        &["/api/v2/taskmanagement/workitems/", "/users/", "/wrapups"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `patch_taskmanagement_workitem_user_wrapups`.
#[derive(Debug)]
pub enum PatchTaskmanagementWorkitemUserWrapups {}
impl rt::Endpoint for PatchTaskmanagementWorkitemUserWrapups {
    type Answer = ();
}
static GET_TASKMANAGEMENT_WORKITEM_VERSIONS: rt::Operation = rt::Operation::new(
        "getTaskmanagementWorkitemVersions",
        rt::Method::Get,
        &["/api/v2/taskmanagement/workitems/", "/versions"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_taskmanagement_workitem_versions`.
#[derive(Debug)]
pub enum GetTaskmanagementWorkitemVersions {}
impl rt::Endpoint for GetTaskmanagementWorkitemVersions {
    type Answer = models::WorkitemVersionListing;
}
impl TaskManagementRequest<GetTaskmanagementWorkitemVersions> {
    /// Sets `after`.
    #[inline]
    pub fn after(mut self, value: impl Into<String>) -> Self {
        self.call.query("after", value.into());
        self
    }
    /// Sets `pageSize`.
    ///
    /// Default of the service: 25
    #[inline]
    pub fn page_size(mut self, value: i64) -> Self {
        self.call.query("pageSize", value.to_string());
        self
    }
    /// Sets `sortOrder`.
    ///
    /// Default of the service: descending
    #[inline]
    pub fn sort_order(mut self, value: impl Into<String>) -> Self {
        self.call.query("sortOrder", value.into());
        self
    }
}
static GET_TASKMANAGEMENT_WORKITEM_VERSION: rt::Operation = rt::Operation::new(
        "getTaskmanagementWorkitemVersion",
        rt::Method::Get,
        &["/api/v2/taskmanagement/workitems/", "/versions/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_taskmanagement_workitem_version`.
#[derive(Debug)]
pub enum GetTaskmanagementWorkitemVersion {}
impl rt::Endpoint for GetTaskmanagementWorkitemVersion {
    type Answer = models::WorkitemVersion;
}
static GET_TASKMANAGEMENT_WORKITEM_WRAPUPS: rt::Operation = rt::Operation::new(
        "getTaskmanagementWorkitemWrapups",
        rt::Method::Get,
        &["/api/v2/taskmanagement/workitems/", "/wrapups"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_taskmanagement_workitem_wrapups`.
#[derive(Debug)]
pub enum GetTaskmanagementWorkitemWrapups {}
impl rt::Endpoint for GetTaskmanagementWorkitemWrapups {
    type Answer = models::WorkitemWrapupEntityListing;
}
impl TaskManagementRequest<GetTaskmanagementWorkitemWrapups> {
    /// Sets `after`.
    #[inline]
    pub fn after(mut self, value: impl Into<String>) -> Self {
        self.call.query("after", value.into());
        self
    }
    /// Sets `expands`.
    #[inline]
    pub fn expands(mut self, value: impl Into<String>) -> Self {
        self.call.query("expands", value.into());
        self
    }
    /// Sets `pageSize`.
    ///
    /// Default of the service: 25
    #[inline]
    pub fn page_size(mut self, value: i64) -> Self {
        self.call.query("pageSize", value.to_string());
        self
    }
    /// Sets `sortOrder`.
    ///
    /// Default of the service: descending
    #[inline]
    pub fn sort_order(mut self, value: impl Into<String>) -> Self {
        self.call.query("sortOrder", value.into());
        self
    }
}
static POST_TASKMANAGEMENT_WORKTYPES: rt::Operation = rt::Operation::new(
        "postTaskmanagementWorktypes",
        rt::Method::Post,
        &["/api/v2/taskmanagement/worktypes"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_taskmanagement_worktypes`.
#[derive(Debug)]
pub enum PostTaskmanagementWorktypes {}
impl rt::Endpoint for PostTaskmanagementWorktypes {
    type Answer = models::Worktype;
}
static POST_TASKMANAGEMENT_WORKTYPES_QUERY: rt::Operation = rt::Operation::new(
        "postTaskmanagementWorktypesQuery",
        rt::Method::Post,
        &["/api/v2/taskmanagement/worktypes/query"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_taskmanagement_worktypes_query`.
#[derive(Debug)]
pub enum PostTaskmanagementWorktypesQuery {}
impl rt::Endpoint for PostTaskmanagementWorktypesQuery {
    type Answer = models::WorktypeQueryEntityListing;
}
static GET_TASKMANAGEMENT_WORKTYPE: rt::Operation = rt::Operation::new(
        "getTaskmanagementWorktype",
        rt::Method::Get,
        &["/api/v2/taskmanagement/worktypes/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_taskmanagement_worktype`.
#[derive(Debug)]
pub enum GetTaskmanagementWorktype {}
impl rt::Endpoint for GetTaskmanagementWorktype {
    type Answer = models::Worktype;
}
impl TaskManagementRequest<GetTaskmanagementWorktype> {
    /// Sets `expands`.
    #[inline]
    pub fn expands(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.call
            .query_list(
                "expands",
                value.into_iter().map(Into::into).collect(),
                rt::Collection::Multi,
            );
        self
    }
}
static DELETE_TASKMANAGEMENT_WORKTYPE: rt::Operation = rt::Operation::new(
        "deleteTaskmanagementWorktype",
        rt::Method::Delete,
        &["/api/v2/taskmanagement/worktypes/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `delete_taskmanagement_worktype`.
#[derive(Debug)]
pub enum DeleteTaskmanagementWorktype {}
impl rt::Endpoint for DeleteTaskmanagementWorktype {
    type Answer = ();
}
static PATCH_TASKMANAGEMENT_WORKTYPE: rt::Operation = rt::Operation::new(
        "patchTaskmanagementWorktype",
        rt::Method::Patch,
        &["/api/v2/taskmanagement/worktypes/", ""],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `patch_taskmanagement_worktype`.
#[derive(Debug)]
pub enum PatchTaskmanagementWorktype {}
impl rt::Endpoint for PatchTaskmanagementWorktype {
    type Answer = models::Worktype;
}
static GET_TASKMANAGEMENT_WORKTYPE_FLOWS_DATEBASED_RULES: rt::Operation = rt::Operation::new(
        "getTaskmanagementWorktypeFlowsDatebasedRules",
        rt::Method::Get,
        &["/api/v2/taskmanagement/worktypes/", "/flows/datebased/rules"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_taskmanagement_worktype_flows_datebased_rules`.
#[derive(Debug)]
pub enum GetTaskmanagementWorktypeFlowsDatebasedRules {}
impl rt::Endpoint for GetTaskmanagementWorktypeFlowsDatebasedRules {
    type Answer = models::WorkitemDateBasedRuleListing;
}
impl TaskManagementRequest<GetTaskmanagementWorktypeFlowsDatebasedRules> {
    /// Sets `after`.
    #[inline]
    pub fn after(mut self, value: impl Into<String>) -> Self {
        self.call.query("after", value.into());
        self
    }
    /// Sets `pageSize`.
    ///
    /// Default of the service: 25
    #[inline]
    pub fn page_size(mut self, value: i64) -> Self {
        self.call.query("pageSize", value.to_string());
        self
    }
}
static POST_TASKMANAGEMENT_WORKTYPE_FLOWS_DATEBASED_RULES: rt::Operation = rt::Operation::new(
        "postTaskmanagementWorktypeFlowsDatebasedRules",
        rt::Method::Post,
        &["/api/v2/taskmanagement/worktypes/", "/flows/datebased/rules"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_taskmanagement_worktype_flows_datebased_rules`.
#[derive(Debug)]
pub enum PostTaskmanagementWorktypeFlowsDatebasedRules {}
impl rt::Endpoint for PostTaskmanagementWorktypeFlowsDatebasedRules {
    type Answer = models::WorkitemDateBasedRule;
}
static GET_TASKMANAGEMENT_WORKTYPE_FLOWS_DATEBASED_RULE: rt::Operation = rt::Operation::new(
        "getTaskmanagementWorktypeFlowsDatebasedRule",
        rt::Method::Get,
        &["/api/v2/taskmanagement/worktypes/", "/flows/datebased/rules/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_taskmanagement_worktype_flows_datebased_rule`.
#[derive(Debug)]
pub enum GetTaskmanagementWorktypeFlowsDatebasedRule {}
impl rt::Endpoint for GetTaskmanagementWorktypeFlowsDatebasedRule {
    type Answer = models::WorkitemDateBasedRule;
}
static DELETE_TASKMANAGEMENT_WORKTYPE_FLOWS_DATEBASED_RULE: rt::Operation = rt::Operation::new(
        "deleteTaskmanagementWorktypeFlowsDatebasedRule",
        rt::Method::Delete,
        &["/api/v2/taskmanagement/worktypes/", "/flows/datebased/rules/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `delete_taskmanagement_worktype_flows_datebased_rule`.
#[derive(Debug)]
pub enum DeleteTaskmanagementWorktypeFlowsDatebasedRule {}
impl rt::Endpoint for DeleteTaskmanagementWorktypeFlowsDatebasedRule {
    type Answer = ();
}
static PATCH_TASKMANAGEMENT_WORKTYPE_FLOWS_DATEBASED_RULE: rt::Operation = rt::Operation::new(
        "patchTaskmanagementWorktypeFlowsDatebasedRule",
        rt::Method::Patch,
        &["/api/v2/taskmanagement/worktypes/", "/flows/datebased/rules/", ""],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `patch_taskmanagement_worktype_flows_datebased_rule`.
#[derive(Debug)]
pub enum PatchTaskmanagementWorktypeFlowsDatebasedRule {}
impl rt::Endpoint for PatchTaskmanagementWorktypeFlowsDatebasedRule {
    type Answer = models::WorkitemDateBasedRule;
}
static GET_TASKMANAGEMENT_WORKTYPE_FLOWS_ONATTRIBUTECHANGE_RULES: rt::Operation = rt::Operation::new(
        "getTaskmanagementWorktypeFlowsOnattributechangeRules",
        rt::Method::Get,
        &["/api/v2/taskmanagement/worktypes/", "/flows/onattributechange/rules"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_taskmanagement_worktype_flows_onattributechange_rules`.
#[derive(Debug)]
pub enum GetTaskmanagementWorktypeFlowsOnattributechangeRules {}
impl rt::Endpoint for GetTaskmanagementWorktypeFlowsOnattributechangeRules {
    type Answer = models::WorkitemOnAttributeChangeRuleListing;
}
impl TaskManagementRequest<GetTaskmanagementWorktypeFlowsOnattributechangeRules> {
    /// Sets `after`.
    #[inline]
    pub fn after(mut self, value: impl Into<String>) -> Self {
        self.call.query("after", value.into());
        self
    }
    /// Sets `pageSize`.
    ///
    /// Default of the service: 25
    #[inline]
    pub fn page_size(mut self, value: i64) -> Self {
        self.call.query("pageSize", value.to_string());
        self
    }
}
static POST_TASKMANAGEMENT_WORKTYPE_FLOWS_ONATTRIBUTECHANGE_RULES: rt::Operation = rt::Operation::new(
        "postTaskmanagementWorktypeFlowsOnattributechangeRules",
        rt::Method::Post,
        &["/api/v2/taskmanagement/worktypes/", "/flows/onattributechange/rules"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_taskmanagement_worktype_flows_onattributechange_rules`.
#[derive(Debug)]
pub enum PostTaskmanagementWorktypeFlowsOnattributechangeRules {}
impl rt::Endpoint for PostTaskmanagementWorktypeFlowsOnattributechangeRules {
    type Answer = models::WorkitemOnAttributeChangeRule;
}
static GET_TASKMANAGEMENT_WORKTYPE_FLOWS_ONATTRIBUTECHANGE_RULE: rt::Operation = rt::Operation::new(
        "getTaskmanagementWorktypeFlowsOnattributechangeRule",
        rt::Method::Get,
        &["/api/v2/taskmanagement/worktypes/", "/flows/onattributechange/rules/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_taskmanagement_worktype_flows_onattributechange_rule`.
#[derive(Debug)]
pub enum GetTaskmanagementWorktypeFlowsOnattributechangeRule {}
impl rt::Endpoint for GetTaskmanagementWorktypeFlowsOnattributechangeRule {
    type Answer = models::WorkitemOnAttributeChangeRule;
}
static DELETE_TASKMANAGEMENT_WORKTYPE_FLOWS_ONATTRIBUTECHANGE_RULE: rt::Operation = rt::Operation::new(
        "deleteTaskmanagementWorktypeFlowsOnattributechangeRule",
        rt::Method::Delete,
        &["/api/v2/taskmanagement/worktypes/", "/flows/onattributechange/rules/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `delete_taskmanagement_worktype_flows_onattributechange_rule`.
#[derive(Debug)]
pub enum DeleteTaskmanagementWorktypeFlowsOnattributechangeRule {}
impl rt::Endpoint for DeleteTaskmanagementWorktypeFlowsOnattributechangeRule {
    type Answer = ();
}
static PATCH_TASKMANAGEMENT_WORKTYPE_FLOWS_ONATTRIBUTECHANGE_RULE: rt::Operation = rt::Operation::new(
        "patchTaskmanagementWorktypeFlowsOnattributechangeRule",
        rt::Method::Patch,
        &["/api/v2/taskmanagement/worktypes/", "/flows/onattributechange/rules/", ""],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `patch_taskmanagement_worktype_flows_onattributechange_rule`.
#[derive(Debug)]
pub enum PatchTaskmanagementWorktypeFlowsOnattributechangeRule {}
impl rt::Endpoint for PatchTaskmanagementWorktypeFlowsOnattributechangeRule {
    type Answer = models::WorkitemOnAttributeChangeRule;
}
static GET_TASKMANAGEMENT_WORKTYPE_FLOWS_ONCREATE_RULES: rt::Operation = rt::Operation::new(
        "getTaskmanagementWorktypeFlowsOncreateRules",
        rt::Method::Get,
        &["/api/v2/taskmanagement/worktypes/", "/flows/oncreate/rules"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_taskmanagement_worktype_flows_oncreate_rules`.
#[derive(Debug)]
pub enum GetTaskmanagementWorktypeFlowsOncreateRules {}
impl rt::Endpoint for GetTaskmanagementWorktypeFlowsOncreateRules {
    type Answer = models::WorkitemOnCreateRuleListing;
}
impl TaskManagementRequest<GetTaskmanagementWorktypeFlowsOncreateRules> {
    /// Sets `after`.
    #[inline]
    pub fn after(mut self, value: impl Into<String>) -> Self {
        self.call.query("after", value.into());
        self
    }
    /// Sets `pageSize`.
    ///
    /// Default of the service: 25
    #[inline]
    pub fn page_size(mut self, value: i64) -> Self {
        self.call.query("pageSize", value.to_string());
        self
    }
}
static POST_TASKMANAGEMENT_WORKTYPE_FLOWS_ONCREATE_RULES: rt::Operation = rt::Operation::new(
        "postTaskmanagementWorktypeFlowsOncreateRules",
        rt::Method::Post,
        &["/api/v2/taskmanagement/worktypes/", "/flows/oncreate/rules"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_taskmanagement_worktype_flows_oncreate_rules`.
#[derive(Debug)]
pub enum PostTaskmanagementWorktypeFlowsOncreateRules {}
impl rt::Endpoint for PostTaskmanagementWorktypeFlowsOncreateRules {
    type Answer = models::WorkitemOnCreateRule;
}
static GET_TASKMANAGEMENT_WORKTYPE_FLOWS_ONCREATE_RULE: rt::Operation = rt::Operation::new(
        "getTaskmanagementWorktypeFlowsOncreateRule",
        rt::Method::Get,
        &["/api/v2/taskmanagement/worktypes/", "/flows/oncreate/rules/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_taskmanagement_worktype_flows_oncreate_rule`.
#[derive(Debug)]
pub enum GetTaskmanagementWorktypeFlowsOncreateRule {}
impl rt::Endpoint for GetTaskmanagementWorktypeFlowsOncreateRule {
    type Answer = models::WorkitemOnCreateRule;
}
static DELETE_TASKMANAGEMENT_WORKTYPE_FLOWS_ONCREATE_RULE: rt::Operation = rt::Operation::new(
        "deleteTaskmanagementWorktypeFlowsOncreateRule",
        rt::Method::Delete,
        &["/api/v2/taskmanagement/worktypes/", "/flows/oncreate/rules/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `delete_taskmanagement_worktype_flows_oncreate_rule`.
#[derive(Debug)]
pub enum DeleteTaskmanagementWorktypeFlowsOncreateRule {}
impl rt::Endpoint for DeleteTaskmanagementWorktypeFlowsOncreateRule {
    type Answer = ();
}
static PATCH_TASKMANAGEMENT_WORKTYPE_FLOWS_ONCREATE_RULE: rt::Operation = rt::Operation::new(
        "patchTaskmanagementWorktypeFlowsOncreateRule",
        rt::Method::Patch,
        &["/api/v2/taskmanagement/worktypes/", "/flows/oncreate/rules/", ""],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `patch_taskmanagement_worktype_flows_oncreate_rule`.
#[derive(Debug)]
pub enum PatchTaskmanagementWorktypeFlowsOncreateRule {}
impl rt::Endpoint for PatchTaskmanagementWorktypeFlowsOncreateRule {
    type Answer = models::WorkitemOnCreateRule;
}
static GET_TASKMANAGEMENT_WORKTYPE_HISTORY: rt::Operation = rt::Operation::new(
        "getTaskmanagementWorktypeHistory",
        rt::Method::Get,
        &["/api/v2/taskmanagement/worktypes/", "/history"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_taskmanagement_worktype_history`.
#[derive(Debug)]
pub enum GetTaskmanagementWorktypeHistory {}
impl rt::Endpoint for GetTaskmanagementWorktypeHistory {
    type Answer = models::WorktypeChangeListing;
}
impl TaskManagementRequest<GetTaskmanagementWorktypeHistory> {
    /// Sets `after`.
    #[inline]
    pub fn after(mut self, value: impl Into<String>) -> Self {
        self.call.query("after", value.into());
        self
    }
    /// Sets `fields`.
    #[inline]
    pub fn fields(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.call
            .query_list(
                "fields",
                value.into_iter().map(Into::into).collect(),
                rt::Collection::Multi,
            );
        self
    }
    /// Sets `pageSize`.
    ///
    /// Default of the service: 25
    #[inline]
    pub fn page_size(mut self, value: i64) -> Self {
        self.call.query("pageSize", value.to_string());
        self
    }
    /// Sets `sortOrder`.
    ///
    /// Default of the service: descending
    #[inline]
    pub fn sort_order(mut self, value: impl Into<String>) -> Self {
        self.call.query("sortOrder", value.into());
        self
    }
}
static GET_TASKMANAGEMENT_WORKTYPE_STATUSES: rt::Operation = rt::Operation::new(
        "getTaskmanagementWorktypeStatuses",
        rt::Method::Get,
        &["/api/v2/taskmanagement/worktypes/", "/statuses"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_taskmanagement_worktype_statuses`.
#[derive(Debug)]
pub enum GetTaskmanagementWorktypeStatuses {}
impl rt::Endpoint for GetTaskmanagementWorktypeStatuses {
    type Answer = models::WorkitemStatusListing;
}
static POST_TASKMANAGEMENT_WORKTYPE_STATUSES: rt::Operation = rt::Operation::new(
        "postTaskmanagementWorktypeStatuses",
        rt::Method::Post,
        &["/api/v2/taskmanagement/worktypes/", "/statuses"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_taskmanagement_worktype_statuses`.
#[derive(Debug)]
pub enum PostTaskmanagementWorktypeStatuses {}
impl rt::Endpoint for PostTaskmanagementWorktypeStatuses {
    type Answer = models::WorkitemStatus;
}
static GET_TASKMANAGEMENT_WORKTYPE_STATUS: rt::Operation = rt::Operation::new(
        "getTaskmanagementWorktypeStatus",
        rt::Method::Get,
        &["/api/v2/taskmanagement/worktypes/", "/statuses/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_taskmanagement_worktype_status`.
#[derive(Debug)]
pub enum GetTaskmanagementWorktypeStatus {}
impl rt::Endpoint for GetTaskmanagementWorktypeStatus {
    type Answer = models::WorkitemStatus;
}
static DELETE_TASKMANAGEMENT_WORKTYPE_STATUS: rt::Operation = rt::Operation::new(
        "deleteTaskmanagementWorktypeStatus",
        rt::Method::Delete,
        &["/api/v2/taskmanagement/worktypes/", "/statuses/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `delete_taskmanagement_worktype_status`.
#[derive(Debug)]
pub enum DeleteTaskmanagementWorktypeStatus {}
impl rt::Endpoint for DeleteTaskmanagementWorktypeStatus {
    type Answer = ();
}
static PATCH_TASKMANAGEMENT_WORKTYPE_STATUS: rt::Operation = rt::Operation::new(
        "patchTaskmanagementWorktypeStatus",
        rt::Method::Patch,
        &["/api/v2/taskmanagement/worktypes/", "/statuses/", ""],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `patch_taskmanagement_worktype_status`.
#[derive(Debug)]
pub enum PatchTaskmanagementWorktypeStatus {}
impl rt::Endpoint for PatchTaskmanagementWorktypeStatus {
    type Answer = models::WorkitemStatus;
}
static GET_TASKMANAGEMENT_WORKTYPE_VERSIONS: rt::Operation = rt::Operation::new(
        "getTaskmanagementWorktypeVersions",
        rt::Method::Get,
        &["/api/v2/taskmanagement/worktypes/", "/versions"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_taskmanagement_worktype_versions`.
#[derive(Debug)]
pub enum GetTaskmanagementWorktypeVersions {}
impl rt::Endpoint for GetTaskmanagementWorktypeVersions {
    type Answer = models::WorktypeVersionListing;
}
impl TaskManagementRequest<GetTaskmanagementWorktypeVersions> {
    /// Sets `after`.
    #[inline]
    pub fn after(mut self, value: impl Into<String>) -> Self {
        self.call.query("after", value.into());
        self
    }
    /// Sets `pageSize`.
    ///
    /// Default of the service: 25
    #[inline]
    pub fn page_size(mut self, value: i64) -> Self {
        self.call.query("pageSize", value.to_string());
        self
    }
    /// Sets `sortOrder`.
    ///
    /// Default of the service: descending
    #[inline]
    pub fn sort_order(mut self, value: impl Into<String>) -> Self {
        self.call.query("sortOrder", value.into());
        self
    }
}
static GET_TASKMANAGEMENT_WORKTYPE_VERSION: rt::Operation = rt::Operation::new(
        "getTaskmanagementWorktypeVersion",
        rt::Method::Get,
        &["/api/v2/taskmanagement/worktypes/", "/versions/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_taskmanagement_worktype_version`.
#[derive(Debug)]
pub enum GetTaskmanagementWorktypeVersion {}
impl rt::Endpoint for GetTaskmanagementWorktypeVersion {
    type Answer = models::WorktypeVersion;
}
